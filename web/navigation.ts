import { createContext } from "preact";
import { useContext } from "preact/hooks";

export interface NavigateOptions {
  /** Replaces the entry in the history instead of adding one. */
  replace?: boolean;
  /** Keeps scroll position and focus: for controls that change the query of the page they stand on. */
  stay?: boolean;
}

export interface Navigation {
  navigate: (href: string, options?: NavigateOptions) => void;
  /** True while the next page or result is being fetched. */
  busy: boolean;
  /** Says something once to readers of a screen reader. */
  announce: (message: string) => void;
}

/** On the server, and before the browser has taken over, links and forms do the work themselves. */
export const NavigationContext = createContext<Navigation>({
  navigate: () => {},
  busy: false,
  announce: () => {},
});

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}
