package nrw.kim.system;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The screens that one role has found so far; of screens that differ only in whose record they show, one is visited. */
final class Screens {
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    /** Adds where the links lead that the page shows now. */
    void reachable(String links, Page page) {
        var found = (List<?>) page.locator(links).evaluateAll("as => as.map(a => a.getAttribute('href'))");
        found.stream()
                .map(String.class::cast)
                .filter(link -> !link.startsWith("/api/") && !link.startsWith("/logout"))
                .filter(link -> seen.add(shape(link)))
                .forEach(open::add);
    }

    /** The next one to visit; null if all were. */
    String next() {
        return open.poll();
    }

    Set<String> open() {
        return Set.copyOf(open);
    }

    /** What kind of screen it is: its address without ids and without filters. */
    static String shape(String link) {
        return link.replaceFirst("[?#].*", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "_");
    }
}
