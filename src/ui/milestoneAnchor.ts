/** The id of a milestone's place among all of them. */
export function milestoneAnchor(id: string): string {
  return `milestone-${id}`
}
