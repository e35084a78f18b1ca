/**
 * Why a view is not saved or renamed: it has no name; it is no screen of ours; it is saved under
 * that name already; there is no room for more; it is gone, as another tab may have deleted it.
 */
export type SaveRefusal = 'unnamed' | 'foreign' | 'already' | 'room' | 'gone'
