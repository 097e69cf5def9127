package dev.rex.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.schema.ForeignKeyDef.Action;
import dev.rex.schema.Relation.Junction;
import dev.rex.schema.Relation.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationsTest {
    @Test
    void foreignKey_plain_leadsThereAndBack() {
        Relations relations = relations(table("users", "id"), table("posts", "id", "author_id>users"));
        assertThat(relations.from(ObjectName.of("posts")))
                .containsExactly(new Relation(
                        "author",
                        Kind.MANY_TO_ONE,
                        ObjectName.of("posts"),
                        ObjectName.of("users"),
                        List.of("author_id"),
                        List.of("id"),
                        false,
                        "posts_author_id_fkey",
                        null));
        assertThat(relations.from(ObjectName.of("users")))
                .containsExactly(new Relation(
                        "posts",
                        Kind.ONE_TO_MANY,
                        ObjectName.of("users"),
                        ObjectName.of("posts"),
                        List.of("id"),
                        List.of("author_id"),
                        true,
                        "posts_author_id_fkey",
                        null));
        assertThat(relations.all()).hasSize(2);
    }

    @Test
    void foreignKey_thatIsAKey_isOneToOne() {
        assertThat(names(table("users", "id"), table("profiles", "*user_id>users", "city")))
                .containsExactly("profiles.user 1:1 users", "users.profile 1:1 profiles");
        assertThat(names(table("users", "id"), table("profiles", "*id>users")))
                .containsExactly("profiles.user 1:1 users", "users.profile 1:1 profiles");
    }

    @Test
    void foreignKey_nullable_isOptional() {
        Relations relations = relations(table("users", "id"), table("posts", "id", "author_id?>users"));
        assertThat(relations.from(ObjectName.of("posts")).get(0).optional()).isTrue();
    }

    @Test
    void foreignKeys_severalToOneTable_areCalledByTheirColumns() {
        assertThat(names(
                        table("users", "id"),
                        table("posts", "id", "author_id>users", "editor_id>users", "reviewer_id>users")))
                .containsExactly(
                        "posts.author n:1 users",
                        "posts.editor n:1 users",
                        "posts.reviewer n:1 users",
                        "users.posts 1:n posts",
                        "users.posts_by_editor 1:n posts",
                        "users.posts_by_reviewer 1:n posts");
    }

    @Test
    void foreignKey_columnWithoutId_isCalledByTheTarget() {
        assertThat(names(table("users", "id"), table("posts", "id", "author>users", "editor>users")))
                .containsExactly(
                        "posts.user n:1 users",
                        "posts.user_by_editor n:1 users",
                        "users.posts 1:n posts",
                        "users.posts_by_editor 1:n posts");
    }

    @Test
    void foreignKey_nameTakenByAColumn_isCalledByTheTarget() {
        assertThat(names(table("users", "id", "posts"), table("posts", "id", "author_id>users", "author", "user")))
                .containsExactly("posts.user_by_author n:1 users", "users.posts_by_author 1:n posts");
    }

    @Test
    void foreignKey_composite_isCalledByTheTarget() {
        TableDef accounts = new TableDef(
                ObjectName.of("accounts"),
                null,
                List.of(column("tenant_id", false), column("id", false)),
                new PrimaryKeyDef("accounts_pkey", List.of("tenant_id", "id")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        TableDef payments = new TableDef(
                ObjectName.of("payments"),
                null,
                List.of(column("tenant_id", false), column("from_id", false), column("to_id", true)),
                null,
                List.of(),
                List.of(
                        key("f", List.of("tenant_id", "from_id"), "accounts", List.of("tenant_id", "id")),
                        key("t", List.of("tenant_id", "to_id"), "accounts", List.of("tenant_id", "id"))),
                List.of(),
                List.of());
        assertThat(names(accounts, payments))
                .containsExactly(
                        "accounts.payments 1:n payments",
                        "accounts.payments_by_tenant_to 1:n payments",
                        "payments.account n:1 accounts",
                        "payments.account_by_tenant_to n:1 accounts");
    }

    @Test
    void foreignKey_toItself_leadsToParentAndChildren() {
        assertThat(names(table("categories", "id", "parent_id?>categories")))
                .containsExactly("categories.parent n:1 categories", "categories.children 1:n categories");
        assertThat(names(table("employees", "id", "manager_id?>employees", "children")))
                .containsExactly("employees.manager n:1 employees", "employees.employees_by_manager 1:n employees");
        assertThat(names(table("nodes", "id", "parent_id?>nodes", "children")))
                .containsExactly("nodes.parent n:1 nodes", "nodes.nodes_by_parent 1:n nodes");
        assertThat(names(table("links", "id", "*next_id?>links")))
                .containsExactly("links.next 1:1 links", "links.link_by_next 1:1 links");
    }

    @Test
    void junction_ofTwoTables_leadsBothWays() {
        Relations relations = relations(
                table("posts", "id"), table("tags", "id"), junction("post_tags", "post_id>posts", "tag_id>tags"));
        assertThat(relations.from(ObjectName.of("posts")))
                .extracting(Relation::name)
                .containsExactly("post_tags", "tags");
        assertThat(relations.from(ObjectName.of("posts")).get(1))
                .isEqualTo(new Relation(
                        "tags",
                        Kind.MANY_TO_MANY,
                        ObjectName.of("posts"),
                        ObjectName.of("tags"),
                        List.of("id"),
                        List.of("id"),
                        true,
                        "post_tags_post_id_fkey",
                        new Junction(ObjectName.of("post_tags"), List.of("post_id"), List.of("tag_id"))));
        assertThat(relations.from(ObjectName.of("tags")))
                .extracting(Relation::name)
                .containsExactly("post_tags", "posts");
    }

    @Test
    void junction_nameTaken_saysThroughWhat() {
        assertThat(names(
                        table("posts", "id"),
                        table("tags", "id", "post_id>posts"),
                        junction("hidden_tags", "post_id>posts", "tag_id>tags"),
                        junction("post_tags", "post_id>posts", "tag_id>tags")))
                .contains(
                        "posts.tags 1:n tags",
                        "posts.tags_via_hidden_tags n:n tags",
                        "posts.tags_via_post_tags n:n tags",
                        "tags.posts n:n posts",
                        "tags.posts_via_post_tags n:n posts");
    }

    @Test
    void junction_fromATableToItself_isCalledByTheColumnThatRefersBack() {
        assertThat(names(table("users", "id"), junction("follows", "follower_id>users", "followed_id>users")))
                .containsExactly(
                        "follows.follower n:1 users",
                        "follows.followed n:1 users",
                        "users.follows 1:n follows",
                        "users.follows_by_followed 1:n follows",
                        "users.users_by_follower n:n users",
                        "users.users_by_followed n:n users");
    }

    @Test
    void junction_withAThirdColumnInItsKey_isNone() {
        TableDef table = junction("ratings", "post_id>posts", "user_id>users");
        TableDef dated = new TableDef(
                table.name(),
                null,
                List.of(column("post_id", false), column("user_id", false), column("day", false)),
                new PrimaryKeyDef("k", List.of("post_id", "user_id", "day")),
                List.of(),
                table.foreignKeys(),
                List.of(),
                List.of());
        assertThat(names(table("posts", "id"), table("users", "id"), dated)).noneMatch(name -> name.contains("n:n"));
    }

    @Test
    void foreignKey_twiceTheSame_countsOnce() {
        TableDef posts = table("posts", "id", "author_id>users");
        ForeignKeyDef again = key("again", List.of("author_id"), "users", List.of("id"));
        List<ForeignKeyDef> keys = new ArrayList<>(posts.foreignKeys());
        keys.add(again);
        TableDef twice = new TableDef(
                posts.name(), null, posts.columns(), posts.primaryKey(), List.of(), keys, List.of(), List.of());
        assertThat(names(table("users", "id"), twice))
                .containsExactly("posts.author n:1 users", "users.posts 1:n posts");
    }

    @Test
    void foreignKey_toATableThatIsNotThere_givesNone() {
        assertThat(names(table("posts", "id", "author_id>users"))).isEmpty();
    }

    @Test
    void names_ofAnyForm_becomeSnakeCase() {
        assertThat(names(table("Artist", "ArtistId"), table("AlbumItem", "AlbumItemId", "ArtistId>Artist")))
                .containsExactly("AlbumItem.artist n:1 Artist", "Artist.album_items 1:n AlbumItem");
    }

    @Test
    void names_withoutLetters_areNumbered() {
        assertThat(names(table("--", "id"), table("!!", "id", "++>--", "??>--")))
                .containsExactly("!!.row n:1 --", "!!.row_by_id n:1 --", "--.rows 1:n !!", "--.rows_by_id 1:n !!");
    }

    private static List<String> names(TableDef... tables) {
        return relations(tables).all().stream()
                .map(r -> r.source() + "." + r.name() + " " + sign(r.kind()) + " " + r.target())
                .toList();
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case MANY_TO_ONE -> "n:1";
            case ONE_TO_ONE -> "1:1";
            case ONE_TO_MANY -> "1:n";
            case MANY_TO_MANY -> "n:n";
        };
    }

    private static Relations relations(TableDef... tables) {
        return Relations.of(new Schema("sqlite", Arrays.asList(tables), List.of(), List.of()));
    }

    /**
     * A table whose first column is its key. Of a column, {@code *} makes a unique key, {@code ?} allows NULL, and
     * {@code >table} refers to the first column of that table.
     */
    private static TableDef table(String name, String... columns) {
        PrimaryKeyDef key = new PrimaryKeyDef(name + "_pkey", List.of(plain(columns[0])));
        return table(name, key, columns);
    }

    private static TableDef junction(String name, String... columns) {
        return table(name, new PrimaryKeyDef(name + "_pkey", List.of(plain(columns[0]), plain(columns[1]))), columns);
    }

    private static TableDef table(String name, @Nullable PrimaryKeyDef key, String... columns) {
        List<UniqueDef> unique = new ArrayList<>();
        List<ForeignKeyDef> foreign = new ArrayList<>();
        for (String column : columns) {
            int arrow = column.indexOf('>');
            if (column.startsWith("*")) {
                unique.add(new UniqueDef(name + plain(column), List.of(plain(column))));
            }
            if (arrow > 0) {
                String target = column.substring(arrow + 1);
                String targetKey = target.equals("Artist") ? "ArtistId" : "id";
                foreign.add(
                        key(name + "_" + plain(column) + "_fkey", List.of(plain(column)), target, List.of(targetKey)));
            }
        }
        return new TableDef(
                ObjectName.of(name),
                null,
                Arrays.stream(columns)
                        .map(column -> column(plain(column), column.contains("?>")))
                        .toList(),
                key,
                unique,
                foreign,
                List.of(),
                List.of());
    }

    private static String plain(String column) {
        return column.replaceFirst("^\\*", "").replaceFirst("\\??>.*$", "");
    }

    private static ColumnDef column(String name, boolean nullable) {
        return ColumnDef.of(name, DataType.BIGINT, nullable);
    }

    private static ForeignKeyDef key(String name, List<String> columns, String target, List<String> targetColumns) {
        return new ForeignKeyDef(
                name, columns, ObjectName.of(target), targetColumns, Action.NO_ACTION, Action.NO_ACTION);
    }
}
