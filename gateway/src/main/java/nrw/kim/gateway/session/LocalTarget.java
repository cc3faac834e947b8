package nrw.kim.gateway.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Where the login may lead: a page of the platform, never another site. */
final class LocalTarget {
    static final String START = "/";

    /** Browsers take a backslash for a slash and drop control characters, so that both could hide a foreign host. */
    private static final Pattern DECEPTIVE = Pattern.compile("[\\\\\\p{Cntrl}]");

    private static final Pattern SERVED_HERE = Pattern.compile("/(login|logout|api|q)([/?#].*)?");

    private LocalTarget() {}

    /** The wanted page if it is one of ours, else the start page. */
    static String of(String wanted) {
        return wanted != null && isLocal(wanted) ? wanted : START;
    }

    private static boolean isLocal(String wanted) {
        if (!wanted.startsWith("/")
                || wanted.startsWith("//")
                || DECEPTIVE.matcher(wanted).find()
                || SERVED_HERE.matcher(wanted).matches()) {
            return false;
        }
        try {
            var uri = new URI(wanted);
            return uri.getHost() == null && uri.getRawAuthority() == null && !uri.isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
