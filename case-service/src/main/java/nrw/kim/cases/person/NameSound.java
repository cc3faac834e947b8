package nrw.kim.cases.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.ColognePhonetic;

/**
 * How a name sounds (Kölner Phonetik), so that Mohammed and Muhamed meet. The parts are sorted, because given and family
 * name are often swapped between authorities.
 */
final class NameSound {
    private static final ColognePhonetic PHONETIC = new ColognePhonetic();

    private NameSound() {}

    static String of(String givenName, String familyName) {
        return Arrays.stream((plain(givenName) + " " + plain(familyName)).trim().split("[^\\p{L}]+"))
                .map(PHONETIC::encode)
                .filter(sound -> !sound.isEmpty())
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** True if at least two parts sound alike, or all of a shorter name. */
    static boolean alike(String one, String other) {
        var first = Arrays.asList(one.split(" "));
        var second = Arrays.asList(other.split(" "));
        long common = first.stream().filter(second::contains).count();
        return common >= Math.min(2, Math.min(first.size(), second.size()));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.GERMAN), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
    }
}
