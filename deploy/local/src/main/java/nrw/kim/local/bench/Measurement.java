package nrw.kim.local.bench;

import java.util.List;
import nrw.kim.local.platform.Platform;

/** One thing that {@code ./kim bench NAME} measures. */
interface Measurement {
    String name();

    List<Figure> measure(Platform platform) throws Exception;
}
