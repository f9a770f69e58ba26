import { type ComponentChildren, hydrate, render } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { takingOver } from "../hydration.ts";
import { NavigationContext, useNavigation } from "../navigation.ts";

/** So far ahead of the screen, in pixels, a part is taken over. */
const AHEAD = "300px";

/**
 * A part of a served page that the browser takes over after the rest: when it comes near the screen, is touched or
 * focused, or when the browser has nothing else to do. Until then it stands as served, with its links and folds
 * working. Long pages would else keep a phone busy for a quarter of a second before anything reacts.
 */
export function Later({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const navigation = useNavigation();
  // A page that was drawn in the browser is drawn whole: there is nothing served to leave alone.
  const [apart] = useState(takingOver);
  const [taken, setTaken] = useState(false);
  const held = useRef(false);
  const tree = <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>;

  useEffect(() => {
    const part = box.current;
    if (!apart || !part) return;
    const take = () => setTaken(true);
    const watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && take(), {
      rootMargin: AHEAD,
    });
    watcher.observe(part);
    const signs = ["pointerover", "focusin", "touchstart"] as const;
    for (const sign of signs) part.addEventListener(sign, take, { once: true, passive: true });
    const idle = whenIdle(take);
    return () => {
      watcher.disconnect();
      idle();
      for (const sign of signs) part.removeEventListener(sign, take);
    };
  }, [apart]);

  useLayoutEffect(() => {
    if (!apart || !taken || !box.current) return;
    if (held.current) render(tree, box.current);
    else hydrate(tree, box.current);
    held.current = true;
  });
  useEffect(() => {
    const part = box.current;
    return () => {
      if (held.current && part) render(null, part);
    };
  }, []);

  // While it hydrates Preact leaves what stands inside alone.
  if (apart) return <div class="later" ref={box} dangerouslySetInnerHTML={SERVED} />;
  return <div class="later">{children}</div>;
}

const SERVED = { __html: "" };

/** Parts wait for each other, so that each is a short task of its own. */
let queue: Promise<void> = Promise.resolve();

function whenIdle(then: () => void): () => void {
  let wanted = true;
  queue = queue.then(
    () =>
      new Promise((resolve) => {
        const run = () => {
          if (wanted) then();
          resolve();
        };
        if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: 4000 });
        else setTimeout(run, 200);
      }),
  );
  return () => {
    wanted = false;
  };
}
