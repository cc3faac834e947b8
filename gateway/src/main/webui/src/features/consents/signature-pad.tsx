import { useRef, useState, type PointerEvent } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '@shared/ui/button';

const WIDTH = 600;
const HEIGHT = 200;

/** Where the pointer is, in the pad's own measure: whole numbers, inside. */
function pointOf(event: PointerEvent<SVGSVGElement>): string {
  const box = event.currentTarget.getBoundingClientRect();
  const scaled = (value: number, from: number, to: number) =>
    Math.min(to, Math.max(0, Math.round(from === 0 ? 0 : (value / from) * to)));
  return `${scaled(event.clientX - box.left, box.width, WIDTH)} ${scaled(event.clientY - box.top, box.height, HEIGHT)}`;
}

/**
 * A signature drawn with finger, pen or mouse, kept as lines. By keyboard the typed name and its confirmation do the
 * same; the drawing is never demanded.
 */
export function SignaturePad() {
  const { t } = useTranslation();
  const { setValue } = useFormContext();
  const lines = useWatch<{ signature: string }>({ name: 'signature' }) ?? '';
  const [drawing, setDrawing] = useState(false);
  const current = useRef('');
  const change = (next: string) => setValue('signature', next, { shouldDirty: true });
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    current.current = `${lines ? `${lines} ` : ''}M${pointOf(event)}`;
    setDrawing(true);
    change(current.current);
  };
  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (!drawing) return;
    current.current += ` L${pointOf(event)}`;
    change(current.current);
  };
  return (
    <div className="kim-stack kim-stack--tight">
      <span className="kern-label" id="signature-label">
        {t('consent-text:sign.draw')}
      </span>
      <svg
        className="kim-signature"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby="signature-label"
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={() => setDrawing(false)}
        onPointerCancel={() => setDrawing(false)}
      >
        <path className="kim-signature__base" d={`M20 ${HEIGHT - 40} H${WIDTH - 20}`} />
        {lines && <path className="kim-signature__lines" d={lines} />}
      </svg>
      <div>
        <Button
          small
          variant="tertiary"
          label={t('consent-text:sign.clear')}
          onClick={() => change('')}
          disabled={!lines}
        />
      </div>
    </div>
  );
}
