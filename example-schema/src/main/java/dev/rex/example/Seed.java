package dev.rex.example;

import static dev.rex.example.db.CommentsTable.COMMENTS;
import static dev.rex.example.db.PostTagsTable.POST_TAGS;
import static dev.rex.example.db.PostsTable.POSTS;
import static dev.rex.example.db.ProfilesTable.PROFILES;
import static dev.rex.example.db.TagsTable.TAGS;
import static dev.rex.example.db.UsersTable.USERS;

import dev.rex.dsl.Database;
import dev.rex.example.db.NewComment;
import dev.rex.example.db.NewPost;
import dev.rex.example.db.NewPostTag;
import dev.rex.example.db.NewProfile;
import dev.rex.example.db.NewTag;
import dev.rex.example.db.NewUser;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The same few thousand rows each time, on each database. */
final class Seed {
    private static final int USERS_IN_ALL = 200;
    private static final int POSTS_IN_ALL = 1_000;
    private static final int COMMENTS_IN_ALL = 4_000;
    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
    private static final List<String> NAMES = List.of("Ann", "Bob", "Cleo", "Dan", "Eve", "Finn", "Gül", "Hugo");
    private static final List<String> SURNAMES = List.of("Adams", "Berg", "Costa", "Diaz", "Ersoy", "Fall", "Ito");
    private static final List<String> CITIES = List.of("Rome", "Oslo", "Lima", "Kyoto", "Ankara");
    private static final List<String> TOPICS =
            List.of("java", "sql", "sqlite", "postgres", "testing", "design", "types", "speed");
    private static final List<String> REMARKS =
            List.of("I agree.", "Not so sure.", "Could you explain?", "Well put!", "See the manual.");

    private final Random random = new Random(42);

    /** Fills an empty database, in one transaction. */
    void fill(Database db) {
        db.transaction(tx -> {
            tx.insertInto(USERS).values(users()).execute();
            tx.insertInto(PROFILES).values(profiles()).execute();
            tx.insertInto(TAGS).values(tags()).execute();
            tx.insertInto(POSTS).values(posts()).execute();
            tx.insertInto(POST_TAGS).values(postTags()).execute();
            tx.insertInto(COMMENTS).values(comments()).execute();
        });
    }

    private List<NewUser> users() {
        List<NewUser> users = new ArrayList<>();
        for (int i = 1; i <= USERS_IN_ALL; i++) {
            String name = pick(NAMES) + " " + pick(SURNAMES);
            NewUser user = NewUser.of()
                    .email("user" + i + "@example.org")
                    .name(name)
                    .age(18 + random.nextInt(60))
                    .active(random.nextInt(10) > 0)
                    .createdAt(START.plus(i, ChronoUnit.HOURS))
                    .bio(random.nextBoolean() ? name + " writes." : null);
            users.add(user);
        }
        return users;
    }

    private List<NewProfile> profiles() {
        return IntStream.rangeClosed(1, USERS_IN_ALL)
                .filter(user -> random.nextInt(4) > 0)
                .mapToObj(user -> NewProfile.of()
                        .userId(user)
                        .city(pick(CITIES))
                        .birthday(LocalDate.of(1950 + random.nextInt(50), 1 + random.nextInt(12), 1)))
                .toList();
    }

    private static List<NewTag> tags() {
        return TOPICS.stream().map(NewTag.of()::name).toList();
    }

    private List<NewPost> posts() {
        List<NewPost> posts = new ArrayList<>();
        for (int i = 1; i <= POSTS_IN_ALL; i++) {
            boolean published = random.nextInt(3) > 0;
            posts.add(NewPost.of()
                    .authorId(1 + random.nextInt(USERS_IN_ALL))
                    .title("On " + pick(TOPICS) + ", part " + i)
                    .body("Text of post " + i)
                    .status(published ? "published" : "draft")
                    .published(published)
                    .rating(published ? BigDecimal.valueOf(100 + random.nextInt(400), 2) : null)
                    .createdAt(START.plus(i * 7L, ChronoUnit.HOURS)));
        }
        return posts;
    }

    private List<NewPostTag> postTags() {
        List<NewPostTag> links = new ArrayList<>();
        for (long post = 1; post <= POSTS_IN_ALL; post++) {
            Set<Long> tags = new TreeSet<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                tags.add(1L + random.nextInt(TOPICS.size()));
            }
            for (long tag : tags) {
                links.add(NewPostTag.of().postId(post).tagId(tag));
            }
        }
        return links;
    }

    private List<NewComment> comments() {
        List<NewComment> comments = new ArrayList<>();
        for (int i = 1; i <= COMMENTS_IN_ALL; i++) {
            NewComment comment = NewComment.of()
                    .postId(1 + random.nextInt(POSTS_IN_ALL))
                    .body(pick(REMARKS))
                    .createdAt(START.plus(i * 2L, ChronoUnit.HOURS))
                    .authorId(random.nextInt(20) == 0 ? null : (long) (1 + random.nextInt(USERS_IN_ALL)));
            comments.add(
                    i > 1 && random.nextInt(4) == 0 ? comment.replyToId((long) (1 + random.nextInt(i - 1))) : comment);
        }
        return comments;
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
