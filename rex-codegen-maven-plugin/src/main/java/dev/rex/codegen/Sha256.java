package dev.rex.codegen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash over a list of things: two lists are equal if their hashes are. */
final class Sha256 {
    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash of one thing, in hexadecimal. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(new Sha256().digest.digest(bytes));
    }

    /** Adds a thing; its length goes before it, so that the parts of two lists cannot run into each other. */
    Sha256 add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** Adds a text. */
    Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash in hexadecimal. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
