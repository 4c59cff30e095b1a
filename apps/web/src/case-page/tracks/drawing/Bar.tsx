import { barPath } from './barPath.js';
import type { TrackItem } from '../model/model.js';
import type { Shape } from '../layout/scale.js';

interface BarProps {
  item: TrackItem;
  shape: Shape;
  top: number;
  height: number;
}

/** One item on its lane: bar, dashed outline or dot. */
export function Bar({ item, shape, top, height }: BarProps) {
  if (item.form === 'moment') return <circle className="moment" cx={shape.x1} cy={top + height / 2} r={4.5} />;
  if (item.form === 'planned') return <path className="planned" d={barPath(shape, top, height)} />;
  return (
    <>
      <path className="tint" d={barPath(shape, top, height, true)} />
      <path className="edge" d={barPath(shape, top, height)} />
      {shape.seams.map((x) => (
        <line key={x} className="edge" x1={x} x2={x} y1={top} y2={top + height} />
      ))}
    </>
  );
}
