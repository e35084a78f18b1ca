export default function V(_: object) {
  return null
}
