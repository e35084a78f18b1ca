/**
 * Whether the browser keeps what is saved: `full` it has no room, `closed` it keeps nothing for
 * this page, `newer` a newer app has written what must not be written over.
 */
export type Keeping = 'kept' | 'full' | 'closed' | 'newer'
