import type { ChartOption } from './ChartOption'
import { cleanSvg } from './cleanSvg'

/** How a drawing is made outside a browser. */
export interface SvgSettings {
  readonly width: number
  readonly height: number
  /** Begins every id in the drawing; unique among the drawings of one page. */
  readonly idPrefix: string
}

async function importEcharts() {
  // Named one by one: a bundler then leaves out what is not.
  const { init, use: register } = await import('echarts/core')
  const { CustomChart } = await import('echarts/charts')
  const { GridComponent } = await import('echarts/components')
  const { SVGRenderer } = await import('echarts/renderers')
  register([CustomChart, GridComponent, SVGRenderer])
  return { init }
}

let loaded: ReturnType<typeof importEcharts> | undefined

/** ECharts with the few parts our charts use: heavy, so it comes only when something is drawn. */
function loadEcharts() {
  loaded ??= importEcharts()
  return loaded
}

/** An option drawn to SVG in Node: no browser, no style attributes, no scripts. */
export async function drawSvg(option: ChartOption, settings: SvgSettings): Promise<string> {
  const { width, height, idPrefix } = settings
  const echarts = await loadEcharts()
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ ...option, animation: false })
    return cleanSvg(chart.renderToSVGString(), idPrefix)
  } finally {
    // An undisposed chart keeps Node alive.
    chart.dispose()
  }
}
