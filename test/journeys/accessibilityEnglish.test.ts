import { describeAccessible } from '../support/accessibleScreens'
import { withBrowser } from '../support/openPage'

describeAccessible('/en/', { wide: 'dark', phone: 'light' }, withBrowser())
