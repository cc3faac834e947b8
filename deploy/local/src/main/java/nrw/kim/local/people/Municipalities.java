package nrw.kim.local.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The municipalities of a KI, from the list that the services route by. */
public final class Municipalities {
    private static final String LIST = "events/src/main/resources/nrw/kim/events/regional/kommunen.csv";
    private static final String STADT_AACHEN = "05334002";

    private Municipalities() {}

    /**
     * Names by AGS, in a fixed order.
     *
     * @param root the checkout
     * @param ki key of the KI; Stadt Aachen is none of the StädteRegion's
     */
    public static Map<String, String> of(Path root, String ki) throws IOException {
        Map<String, String> municipalities = new TreeMap<>();
        for (String line : Files.readAllLines(root.resolve(LIST))) {
            String ags = line.substring(0, line.indexOf(','));
            if (ags.startsWith(ki) && (ki.equals(STADT_AACHEN) || !ags.equals(STADT_AACHEN))) {
                municipalities.put(ags, line.substring(line.indexOf(',') + 1).replace("\"", ""));
            }
        }
        return municipalities;
    }
}
