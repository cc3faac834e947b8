package nrw.kim.kit.testing.badinput;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A call that is wrong in one way.
 *
 * @param kind what is wrong, for people
 * @param address path and query
 * @param headers headers without the token
 * @param body bytes as sent; empty for no body
 */
record BadCall(String kind, String address, Map<String, String> headers, byte[] body) {
    static final String TYPE = "Content-Type";

    BadCall as(String newKind, byte[] newBody) {
        return new BadCall(newKind, address, headers, newBody);
    }

    BadCall as(String newKind, String newBody) {
        return as(newKind, newBody.getBytes(StandardCharsets.UTF_8));
    }

    BadCall to(String newKind, String newAddress) {
        return new BadCall(newKind, newAddress, headers, body);
    }

    BadCall with(String newKind, String header, String value) {
        var changed = new LinkedHashMap<>(headers);
        changed.put(header, value);
        return new BadCall(newKind, address, changed, body);
    }
}
