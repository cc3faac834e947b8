package nrw.kim.cases.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;

/**
 * Where a webhook goes. A sender must not make this service talk to what only this service can reach (SSRF): https only, no
 * login in the address, and every address of the host must be public. Private ones, and plain http to the own machine, only
 * where the operator allows private targets.
 *
 * @param uri address
 */
record Target(URI uri) {
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws Problem 400 if it is no address that a webhook may have, whatever it resolves to */
    static Target of(String url, boolean privateAllowed) {
        try {
            var uri = new URI(url);
            if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
                throw refused("InvalidFormat");
            }
            var plainToSelf = privateAllowed && "http".equals(uri.getScheme()) && OWN_MACHINE.contains(uri.getHost());
            if (!"https".equals(uri.getScheme()) && !plainToSelf) {
                throw refused("HttpsOnly");
            }
            return new Target(uri);
        } catch (URISyntaxException e) {
            throw refused("InvalidFormat");
        }
    }

    /**
     * The address to connect to: resolved now, checked, and used, so that nobody can change it in between.
     *
     * @throws Problem 400 if the host does not resolve or to a private address only allowed here by configuration
     */
    InetAddress resolve(boolean privateAllowed) {
        try {
            var all = InetAddress.getAllByName(uri.getHost());
            if (!privateAllowed && !List.of(all).stream().allMatch(Target::isPublic)) {
                throw refused("PrivateAddress");
            }
            return all[0];
        } catch (UnknownHostException e) {
            throw refused("UnknownHost");
        }
    }

    boolean secure() {
        return "https".equals(uri.getScheme());
    }

    int port() {
        return uri.getPort() > 0 ? uri.getPort() : secure() ? 443 : 80;
    }

    String path() {
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    static boolean isPublic(InetAddress address) {
        var special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !special
                && switch (address) {
                    case Inet4Address four -> isPublic4(four.getAddress());
                    case Inet6Address six -> isPublic6(six.getAddress());
                    default -> false;
                };
    }

    /** Further blocks that are not for the open net (RFC 6890). */
    private static boolean isPublic4(byte[] a) {
        int first = a[0] & 0xff;
        int second = a[1] & 0xff;
        int third = a[2] & 0xff;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second == 18 || second == 19))
                && !(first == 198 && second == 51 && third == 100)
                && !(first == 203 && second == 0 && third == 113);
    }

    /** Only global unicast (2000::/3), without blocks that carry an IPv4 address inside (6to4, Teredo) or are for documents. */
    private static boolean isPublic6(byte[] a) {
        int high = (a[0] & 0xff) << 8 | a[1] & 0xff;
        int low = (a[2] & 0xff) << 8 | a[3] & 0xff;
        return (high & 0xe000) == 0x2000 && high != 0x2002 && !(high == 0x2001 && (low < 0x200 || low == 0xdb8));
    }

    private static Problem refused(String code) {
        return Problem.validation(List.of(new Violation("/url", code, null)));
    }
}
