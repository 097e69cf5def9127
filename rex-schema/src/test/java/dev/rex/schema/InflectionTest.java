package dev.rex.schema;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionTest {
    @ParameterizedTest
    @CsvSource({
        "user, users",
        "post_tag, post_tags",
        "category, categories",
        "day, days",
        "address, addresses",
        "box, boxes",
        "branch, branches",
        "dish, dishes",
        "status, statuses",
        "person, people",
        "child, children",
        "size, sizes",
        "house, houses",
        "database, databases",
        "purchase, purchases",
        "expense, expenses",
        "movie, movies",
        "cache, caches",
        "menu, menus",
        "analysis, analyses",
        "archive, archives",
        "leaf, leaves",
        "photo, photos",
        "hero, heroes",
        "shoe, shoes",
        "order_status, order_statuses",
        "quiz, quizzes",
        "key, keys",
        "series, series",
        "sales_data, sales_data",
        "invoice_line, invoice_lines",
        "bus, buses",
        "lens, lenses",
        "tax, taxes",
        "city, cities",
        "class, classes",
        "course, courses",
        "license, licenses",
        "issue, issues",
        "iş, işs",
        "taxi, taxis"
    })
    void singularAndPlural_ofEachOther_areKnown(String singular, String plural) {
        assertThat(Inflection.plural(singular)).isEqualTo(plural);
        assertThat(Inflection.plural(plural)).isEqualTo(plural);
        assertThat(Inflection.singular(plural)).isEqualTo(singular);
        assertThat(Inflection.singular(singular)).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({
        "PlaylistTrack, playlist_track",
        "playlistTrack, playlist_track",
        "PLAYLIST_TRACK, playlist_track",
        "two words, two_words",
        "ID, id",
        "UserID, user_id",
        "HTTPServer, http_server",
        "track2Album, track2_album",
        "__a--b__, a_b",
        "INSTANT, instant",
        "a.dot, a_dot",
        "表 Ñu, 表_ñu",
        "'', ''",
        "--, ''",
    })
    void snakeCase_ofAnyForm_isLowerCaseWords(String name, String snake) {
        assertThat(Inflection.snakeCase(name)).isEqualTo(snake);
        assertThat(Inflection.snakeCase(snake)).isEqualTo(snake);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "s", "x_", "_s"})
    void anything_short_doesNotFail(String name) {
        assertThat(Inflection.singular(name)).isNotNull();
        assertThat(Inflection.plural(name)).isNotNull();
    }

    @Property
    void plural_ofAnyWord_staysWhenAskedAgain(@ForAll @LowerChars @StringLength(min = 2, max = 12) String word) {
        String plural = Inflection.plural(word);
        Assume.that(Inflection.singular(plural).equals(word)); // "gas" is a word of its own, not two of "ga"
        assertThat(Inflection.plural(plural)).isEqualTo(plural);
    }
}
