package dev.rex.schema.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes passwords out of JDBC URLs and of what drivers say about them. */
public final class Secrets {
    private static final String MASK = "***";
    /** {@code name=value}, as a parameter or in MySQL's {@code (host=..,password=..)} form. */
    private static final Pattern PARAMETER =
            Pattern.compile("(?i)(\\b[a-z_]*(?:password|passwd|pwd|passphrase|secret|token|hexkey)=)([^&;,)\\s\"']+)");
    /** {@code //user:password@host}. */
    private static final Pattern AUTHORITY = Pattern.compile("(//[^/:@\\s]*:)([^/\\s]+)(?=@)");

    private Secrets() {}

    /** The text with every password in the form of a URL's masked. */
    static String mask(String text) {
        String masked = PARAMETER.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(MASK));
        return AUTHORITY.matcher(masked).replaceAll("$1" + Matcher.quoteReplacement(MASK));
    }

    /** The same, and {@code secret} as well wherever it stands. */
    public static String mask(@Nullable String text, @Nullable String secret) {
        String masked = mask(String.valueOf(text));
        return secret == null || secret.isEmpty() ? masked : masked.replace(secret, MASK);
    }

    /** Whether a stack trace of the error would show a secret. */
    public static boolean shownBy(Throwable error, @Nullable String secret) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            String text = String.valueOf(e);
            if (!mask(text, secret).equals(text)) {
                return true;
            }
        }
        return false;
    }
}
