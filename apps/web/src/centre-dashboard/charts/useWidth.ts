import { useLayoutEffect, useRef, useState } from 'react';

/** Width of an element in pixels, so that a drawing keeps its type size on every screen. */
export function useWidth<E extends HTMLElement>(initial: number) {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [element, width] as const;
}
