import { contentSecurity, type ContentSecurity } from './contentSecurity'
import type { HeaderRule } from './headersFile'

const CONTENT_SECURITY = 'Content-Security-Policy'

/** What our pages may ask of a browser, for themselves alone. */
const USED = ['clipboard-write', 'fullscreen', 'screen-wake-lock'] as const

/** What they never ask for. Only names that browsers know: an unknown one is a console message. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const

const PERMISSIONS = [
  ...USED.map((feature) => `${feature}=(self)`),
  ...UNUSED.map((feature) => `${feature}=()`),
].join(', ')

/**
 * The headers of the whole site. Where two rules cover one address, one host joins a header that
 * both give and another takes the later, so no header is given twice: caching is written only where
 * it differs from what both hosts send by themselves, `public, max-age=0, must-revalidate`.
 * @param framable folders whose pages other sites may show in a frame, e.g. `/embed/`
 */
export function siteHeaders(
  inline: Pick<ContentSecurity, 'scriptHashes' | 'styleHashes'>,
  framable: readonly string[] = [],
): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        [CONTENT_SECURITY]: contentSecurity(inline),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': PERMISSIONS,
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    },
    // The one header that must be given twice. A host that knows no detaching and joins the two
    // policies applies both, and refuses the frame: too strict, never too open.
    ...framable.map((folder) => ({
      path: `${folder}*`,
      detach: [CONTENT_SECURITY],
      headers: { [CONTENT_SECURITY]: contentSecurity({ ...inline, framable: true }) },
    })),
    // Their names hold a hash of what is in them.
    { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    // Kept, but asked about each time: a page and its data are of one build.
    { path: '/data/*', headers: { 'Cache-Control': 'no-cache' } },
  ]
}
