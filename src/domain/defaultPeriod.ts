/** The two conferences the dashboard opens with: 10 October 2024 and 16 January 2026. */
export const defaultPeriod = { then: '2024-10-10', now: '2026-01-16' } as const
