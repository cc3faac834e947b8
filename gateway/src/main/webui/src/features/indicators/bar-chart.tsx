import { BarChart as Bars } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use as register, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

register([Bars, GridComponent, SVGRenderer]);

const BAR_PX = 34;
const LABEL_SHARE = 0.45;
const LABEL_MAX_PX = 240;

export interface Bar {
  label: string;
  value: number;
  text: string;
}

/**
 * Horizontal bars with their numbers at the end, so that neither legend nor colour is needed. Drawn as SVG without
 * tooltips: those would need inline styles, which the content security policy forbids.
 */
export default function BarChart({ label, bars }: { label: string; bars: Bar[] }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = init(element, null, { renderer: 'svg', ...sizeOf(element, bars) });
    const draw = () => drawBars(chart, element, bars);
    const watcher = new ResizeObserver(() => {
      chart.resize(sizeOf(element, bars));
      draw();
    });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    draw();
    watcher.observe(element);
    dark.addEventListener('change', draw);
    return () => {
      watcher.disconnect();
      dark.removeEventListener('change', draw);
      chart.dispose();
    };
  }, [bars]);
  const told = bars.map((bar) => `${bar.label} ${bar.text}`).join(', ');
  return (
    <div ref={place} className="kim-chart" role="img" aria-label={t('indicators:chart', { label, told })} />
  );
}

function sizeOf(element: HTMLElement, bars: Bar[]) {
  return { width: element.clientWidth, height: bars.length * BAR_PX + 4 };
}

function drawBars(chart: EChartsType, element: HTMLElement, bars: Bar[]): void {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const text = { color: style.color, fontFamily: style.fontFamily, fontSize: 14 };
  const labelWidth = Math.min(LABEL_MAX_PX, element.clientWidth * LABEL_SHARE);
  chart.setOption({
    animation: false,
    grid: { left: labelWidth, right: 56, top: 2, bottom: 2 },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map((bar) => bar.label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: token('--kim-line') } },
      axisLabel: { ...text, width: labelWidth - 12, overflow: 'break', lineHeight: 15, interval: 0 },
    },
    series: [
      {
        type: 'bar',
        data: bars.map((bar) => bar.value),
        barWidth: 18,
        silent: true,
        itemStyle: { color: token('--kim-action') },
        label: {
          show: true,
          position: 'right',
          ...text,
          formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]?.text ?? '',
        },
      },
    ],
  });
}
