package nrw.kim.cases.referral;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What differs between two versions of a referral, field by field; a list counts as one value. */
final class Differences {
    private Differences() {}

    static List<AmendmentView.Change> between(JsonNode earlier, JsonNode later) {
        var found = new ArrayList<AmendmentView.Change>();
        collect("", earlier, later, found);
        return found;
    }

    private static void collect(String pointer, JsonNode one, JsonNode other, List<AmendmentView.Change> found) {
        if (isObject(one) || isObject(other)) {
            var names = new TreeSet<String>();
            names(one, names);
            names(other, names);
            names.forEach(name -> collect(pointer + "/" + name, value(one, name), value(other, name), found));
        } else if (!same(one, other)) {
            found.add(new AmendmentView.Change(pointer, absent(one) ? null : one, absent(other) ? null : other));
        }
    }

    private static boolean isObject(JsonNode node) {
        return node != null && node.isObject();
    }

    private static void names(JsonNode node, TreeSet<String> names) {
        if (isObject(node)) {
            node.fieldNames().forEachRemaining(names::add);
        }
    }

    private static JsonNode value(JsonNode node, String name) {
        return node == null ? null : node.get(name);
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return absent(one) ? absent(other) : one.equals(other);
    }

    private static boolean absent(JsonNode node) {
        return node == null || node.isNull();
    }
}
