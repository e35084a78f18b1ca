/** The id of the place on an indicator's page where a claim stands with all its words. */
export function claimAnchor(claimId: string): string {
  return `claim-${claimId.replace('/', '--')}`
}
