/**
 * The two comparisons the reading of changes is explained by: one that measures a change, one
 * that cannot.
 */
export const CHANGE_EXAMPLES = ['eid-accounts-activated', 'chip-id-cards-issued'] as const
