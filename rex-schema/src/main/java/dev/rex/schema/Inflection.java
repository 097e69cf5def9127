package dev.rex.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words of names: {@code snake_case}, and the English singular and plural of the last word, by rule and a short list of
 * exceptions. A word that no rule fits stays as it is. The names that users of the database see (classes, paths,
 * GraphQL types) are all made through it.
 */
public final class Inflection {
    private static final Set<String> UNCOUNTABLE = Set.copyOf(words("""
            advice aircraft data deer equipment feedback fish hardware information media metadata money news series sheep
            software species staff traffic
            """));
    /** Singular and plural in turn. */
    private static final List<String> IRREGULAR = words("""
            person people child children man men woman women mouse mice foot feet tooth teeth goose geese quiz quizzes
            criterion criteria analysis analyses basis bases crisis crises axis axes matrix matrices vertex vertices
            leaf leaves life lives half halves shelf shelves wolf wolves knife knives
            hero heroes echo echoes potato potatoes tomato tomatoes veto vetoes
            movie movies cookie cookies pie pies tie ties lie lies calorie calories cache caches niche niches menu menus
            alias aliases atlas atlases bias biases bonus bonuses bus buses campus campuses canvas canvases
            census censuses corpus corpora gas gases lens lenses radius radii status statuses virus viruses
            """);

    private static final Map<String, String> SINGULARS = new HashMap<>();
    private static final Map<String, String> PLURALS = new HashMap<>();

    static {
        for (int i = 0; i < IRREGULAR.size(); i += 2) {
            PLURALS.put(IRREGULAR.get(i), IRREGULAR.get(i + 1));
            SINGULARS.put(IRREGULAR.get(i + 1), IRREGULAR.get(i));
        }
    }

    private Inflection() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }

    /** {@code post_tags} gives {@code post_tag}; a word that is no plural stays. */
    public static String singular(String snakeCase) {
        int word = snakeCase.lastIndexOf('_') + 1;
        return snakeCase.substring(0, word) + singularWord(snakeCase.substring(word));
    }

    /** {@code post_tag} gives {@code post_tags}; a word that is a plural stays. */
    public static String plural(String snakeCase) {
        int word = snakeCase.lastIndexOf('_') + 1;
        return snakeCase.substring(0, word) + pluralWord(snakeCase.substring(word));
    }

    /**
     * A name of any form as lower-case words joined by underscores: {@code PlaylistTrack}, {@code playlistTrack},
     * {@code playlist track} and {@code PLAYLIST_TRACK} all give {@code playlist_track}. Empty if the name has no
     * letter and no digit.
     */
    public static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
                separate(snake);
                continue;
            }
            boolean afterLower =
                    i > 0 && (Character.isLowerCase(name.charAt(i - 1)) || Character.isDigit(name.charAt(i - 1)));
            boolean beforeLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
            boolean afterUpper = i > 0 && Character.isUpperCase(name.charAt(i - 1));
            if (Character.isUpperCase(c) && (afterLower || (afterUpper && beforeLower))) {
                separate(snake);
            }
            snake.append(c);
        }
        int end = snake.length();
        String words = end > 0 && snake.charAt(end - 1) == '_' ? snake.substring(0, end - 1) : snake.toString();
        return words.toLowerCase(Locale.ROOT);
    }

    private static void separate(StringBuilder snake) {
        if (snake.length() > 0 && snake.charAt(snake.length() - 1) != '_') {
            snake.append('_');
        }
    }

    private static String singularWord(String word) {
        if (UNCOUNTABLE.contains(word) || PLURALS.containsKey(word)) {
            return word;
        }
        String irregular = SINGULARS.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        if (endsWithAny(word, "sses", "shes", "ches", "xes", "zzes")) {
            return cut(word, 2);
        }
        boolean plural = word.length() > 2 && word.endsWith("s") && !endsWithAny(word, "ss", "us", "sis");
        return plural ? cut(word, 1) : word;
    }

    private static String pluralWord(String word) {
        if (word.isEmpty() || UNCOUNTABLE.contains(word)) {
            return word;
        }
        String irregular = PLURALS.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (!singularWord(word).equals(word)) {
            return word;
        }
        if (word.endsWith("y") && word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return cut(word, 1) + "ies";
        }
        return word + (endsWithAny(word, "s", "x", "z", "ch", "sh") ? "es" : "s");
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
