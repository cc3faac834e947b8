package nrw.kim.network.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nrw.kim.events.Ags;

/** Lists of codes and keys as Postgres arrays, so that a list can be searched by one of its values. */
public final class Codes {
    private Codes() {}

    /** Names of the codes. */
    public static String[] names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toArray(String[]::new);
    }

    /** The codes of stored names. */
    public static <E extends Enum<E>> List<E> codes(Class<E> type, String[] names) {
        return Arrays.stream(names).map(name -> Enum.valueOf(type, name)).toList();
    }

    /** Keys of municipalities. */
    public static String[] keys(Collection<Ags> ags) {
        return ags.stream().map(Ags::value).toArray(String[]::new);
    }

    /** The municipalities of stored keys. */
    public static List<Ags> ags(String[] keys) {
        return Arrays.stream(keys).map(Ags::new).toList();
    }
}
