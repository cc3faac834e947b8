package nrw.kim.cases.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Joins the letters that Persian has beyond Arabic. The renderer's shaper knows the Arabic ones only; left to it they would
 * stand alone in the middle of a word.
 */
final class PersianLetters {
    /** First of the forms isolated, final, initial, medial of a letter. */
    private static final Map<Character, Character> FORMS =
            Map.of('پ', '\uFB56', 'چ', '\uFB7A', 'ژ', '\uFB8A', 'ک', '\uFB8E', 'گ', '\uFB92', 'ی', '\uFBFC');

    private static final int FINAL = 1;
    private static final int INITIAL = 2;

    /** Arabic vowel signs: no everyday text has them all, and the renderer cannot set them above their letter. */
    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\\u064B-\\u0652]");

    /** Parts two letters of a word; the font draws it as a bar, a narrow space does the same. */
    private static final char NON_JOINER = '\u200C';

    private static final char NARROW_SPACE = '\u202F';

    private PersianLetters() {}

    static String join(String words) {
        var text = VOWEL_SIGNS.matcher(words).replaceAll("").replace(NON_JOINER, NARROW_SPACE);
        var joined = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            var forms = FORMS.get(text.charAt(i));
            if (forms != null) {
                joined.setCharAt(i, (char) (forms + form(text, i)));
            }
        }
        return joined.toString();
    }

    private static int form(String text, int at) {
        var before = at > 0 && joining(text.charAt(at - 1)) == JoiningType.DUAL_JOINING;
        var after = joining(text.charAt(at)) == JoiningType.DUAL_JOINING
                && at + 1 < text.length()
                && joinsBack(text.charAt(at + 1));
        return (before ? FINAL : 0) + (after ? INITIAL : 0);
    }

    private static boolean joinsBack(char letter) {
        var joining = joining(letter);
        return joining == JoiningType.DUAL_JOINING || joining == JoiningType.RIGHT_JOINING;
    }

    private static int joining(char letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }
}
