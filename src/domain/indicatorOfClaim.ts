/** The id of the indicator a claim speaks of; a claim's own id begins with it. */
export function indicatorOfClaim(claimId: string): string {
  return claimId.split('/', 1).join('')
}
