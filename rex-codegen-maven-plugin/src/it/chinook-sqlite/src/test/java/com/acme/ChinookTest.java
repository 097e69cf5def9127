package com.acme;

import static com.acme.music.AlbumTable.ALBUM;
import static com.acme.music.ArtistTable.ARTIST;
import static com.acme.music.CustomerTable.CUSTOMER;
import static com.acme.music.EmployeeTable.EMPLOYEE;
import static com.acme.music.GenreTable.GENRE;
import static com.acme.music.InvoiceLineTable.INVOICE_LINE;
import static com.acme.music.InvoiceTable.INVOICE;
import static com.acme.music.PlaylistTable.PLAYLIST;
import static com.acme.music.TrackTable.TRACK;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.optional;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.countDistinct;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.fn.Aggregates.min;
import static dev.rex.dsl.fn.Aggregates.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.acme.music.AppSchema;
import com.acme.music.EmployeeTable;
import com.acme.music.Genre;
import com.acme.music.NewArtist;
import dev.rex.dsl.Database;
import dev.rex.dsl.Param;
import dev.rex.dsl.Select;
import dev.rex.dsl.SqlType;
import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationScript;
import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.introspect.SchemaDialects;
import dev.rex.schema.scratch.ScratchDatabase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Typed queries give the rows that SQL written by hand gives. */
class ChinookTest {
    private static ScratchDatabase scratch;
    private static Connection connection;
    private static Database db;
    private static ByHand byHand;

    @BeforeAll
    static void open() {
        String dialect = AppSchema.SCHEMA.dialect();
        scratch = ScratchDatabase.embedded(
                SchemaDialects.named(dialect).scratch(), Path.of(System.getProperty("scratch")));
        DatabaseAddress address = scratch.address();
        connection = address.connect();
        MigrationScript script = MigrationScript.read(Path.of("src/main/resources/db/migrations"));
        assertEquals(script.hash(), AppSchema.SCHEMA.migrations());
        MigrationManager.of(script, connection).up();
        Database.Builder builder = Database.builder().url(address.url());
        if (address.user() != null) {
            builder.user(address.user());
        }
        if (address.password() != null) {
            builder.password(address.password());
        }
        db = builder.build();
        byHand = new ByHand(connection, dialect);
    }

    @AfterAll
    static void close() throws Exception {
        db.close();
        connection.close();
        scratch.close();
    }

    @Test
    void select_wholeRows() throws Exception {
        List<Genre> genres = db.selectFrom(GENRE).orderBy(GENRE.NAME.desc()).fetch();
        assertSame(
                "select [GenreId], [Name] from [Genre] order by [Name] desc",
                genres.stream().map(g -> row(g.genreId(), g.name())).toList());
    }

    @Test
    void join_onKeys() throws Exception {
        record Line(String artist, String title) {}
        List<Line> lines = db.select(fields(ARTIST.NAME, ALBUM.TITLE).into(Line::new))
                .from(ALBUM)
                .join(ARTIST)
                .on(ALBUM.ARTIST_ID.eq(ARTIST.ARTIST_ID))
                .where(ALBUM.TITLE.like("%Live%"))
                .orderBy(ARTIST.NAME.asc(), ALBUM.TITLE.asc())
                .fetch();
        assertSame(
                """
                select r.[Name], a.[Title] from [Album] a join [Artist] r on r.[ArtistId] = a.[ArtistId]
                where a.[Title] like '%Live%' order by r.[Name], a.[Title]
                """,
                lines.stream().map(l -> row(l.artist(), l.title())).toList());
    }

    @Test
    void paths_toOne_overThreeTables() throws Exception {
        record Line(String track, String artist, String genre, String media) {}
        List<Line> lines = db.select(fields(
                                TRACK.NAME, TRACK.album().artist().NAME, TRACK.genre().NAME, TRACK.mediaType().NAME)
                        .into(Line::new))
                .from(TRACK)
                .where(TRACK.genre().NAME.in("Jazz", "Opera").and(TRACK.album().TITLE.isNotNull()))
                .orderBy(TRACK.NAME.asc(), TRACK.TRACK_ID.asc())
                .fetch();
        assertSame(
                """
                select t.[Name], r.[Name], g.[Name], m.[Name] from [Track] t
                left join [Album] a on a.[AlbumId] = t.[AlbumId] left join [Artist] r on r.[ArtistId] = a.[ArtistId]
                left join [Genre] g on g.[GenreId] = t.[GenreId]
                left join [MediaType] m on m.[MediaTypeId] = t.[MediaTypeId]
                where g.[Name] in ('Jazz', 'Opera') and a.[Title] is not null order by t.[Name], t.[TrackId]
                """,
                lines.stream().map(l -> row(l.track(), l.artist(), l.genre(), l.media())).toList());
    }

    @Test
    void optional_selfReference_isEmptyForTheBoss() throws Exception {
        record Boss(String first, String last) {}
        record Line(String last, Optional<Boss> boss) {}
        EmployeeTable boss = EMPLOYEE.employee();
        List<Line> lines = db.select(fields(
                                EMPLOYEE.LAST_NAME, optional(boss, fields(boss.FIRST_NAME, boss.LAST_NAME).into(Boss::new)))
                        .into(Line::new))
                .from(EMPLOYEE)
                .orderBy(EMPLOYEE.EMPLOYEE_ID.asc())
                .fetch();
        assertSame(
                """
                select e.[LastName], b.[FirstName], b.[LastName] from [Employee] e
                left join [Employee] b on b.[EmployeeId] = e.[ReportsTo] order by e.[EmployeeId]
                """,
                lines.stream()
                        .map(l -> row(l.last(), l.boss().map(Boss::first).orElse(null), l.boss().map(Boss::last).orElse(null)))
                        .toList());
    }

    @Test
    void optional_outerJoin_isEmptyWithoutRow() throws Exception {
        record Line(String artist, Optional<String> title) {}
        List<Line> lines = db.select(fields(ARTIST.NAME, optional(ALBUM, ALBUM.TITLE)).into(Line::new))
                .from(ARTIST)
                .leftJoin(ALBUM)
                .on(ALBUM.ARTIST_ID.eq(ARTIST.ARTIST_ID))
                .where(ARTIST.NAME.like("A%"))
                .orderBy(ARTIST.ARTIST_ID.asc(), ALBUM.ALBUM_ID.asc())
                .fetch();
        assertSame(
                """
                select r.[Name], a.[Title] from [Artist] r left join [Album] a on a.[ArtistId] = r.[ArtistId]
                where r.[Name] like 'A%' order by r.[ArtistId], a.[AlbumId]
                """,
                lines.stream().map(l -> row(l.artist(), l.title().orElse(null))).toList());
    }

    @Test
    void toMany_existsAndNotExists() throws Exception {
        List<String> names = db.select(ARTIST.NAME)
                .from(ARTIST)
                .where(ARTIST.albums().notExists())
                .orderBy(ARTIST.ARTIST_ID.asc())
                .fetch();
        assertSame(
                """
                select r.[Name] from [Artist] r
                where not exists (select 1 from [Album] a where a.[ArtistId] = r.[ArtistId]) order by r.[ArtistId]
                """,
                names.stream().map(n -> row(n)).toList());
        List<String> long_ = db.select(ALBUM.TITLE)
                .from(ALBUM)
                .where(ALBUM.tracks().exists(t -> t.MILLISECONDS.gt(2_000_000)))
                .orderBy(ALBUM.TITLE.asc())
                .fetch();
        assertSame(
                """
                select a.[Title] from [Album] a where exists
                (select 1 from [Track] t where t.[AlbumId] = a.[AlbumId] and t.[Milliseconds] > 2000000) order by a.[Title]
                """,
                long_.stream().map(n -> row(n)).toList());
    }

    @Test
    void toMany_count() throws Exception {
        record Line(String artist, long albums) {}
        List<Line> lines = db.select(fields(ARTIST.NAME, ARTIST.albums().count()).into(Line::new))
                .from(ARTIST)
                .orderBy(ARTIST.albums().count().desc(), ARTIST.ARTIST_ID.asc())
                .limit(25)
                .fetch();
        assertSame(
                """
                select r.[Name], (select count(*) from [Album] a where a.[ArtistId] = r.[ArtistId]) n
                from [Artist] r order by n desc, r.[ArtistId] limit 25
                """,
                lines.stream().map(l -> row(l.artist(), l.albums())).toList());
    }

    @Test
    void many_nestedTwice() throws Exception {
        record Album(String title, List<String> tracks) {}
        record Artist(String name, List<Album> albums) {}
        List<Artist> artists = db.select(fields(
                                ARTIST.NAME,
                                many(
                                        ARTIST.albums(),
                                        a -> select(fields(
                                                        a.TITLE,
                                                        many(
                                                                a.tracks(),
                                                                t -> select(t.NAME).orderBy(t.TRACK_ID.asc())))
                                                .into(Album::new))
                                                .orderBy(a.TITLE.asc())))
                        .into(Artist::new))
                .from(ARTIST)
                .where(ARTIST.NAME.in("AC/DC", "Accept", "Aerosmith", "A Cor Do Som"))
                .orderBy(ARTIST.NAME.asc())
                .fetch();
        List<List<String>> flat = new ArrayList<>();
        for (Artist artist : artists) {
            for (Album album : artist.albums()) {
                album.tracks().forEach(track -> flat.add(row(artist.name(), album.title(), track)));
            }
        }
        assertSame(
                """
                select r.[Name], a.[Title], t.[Name] from [Artist] r join [Album] a on a.[ArtistId] = r.[ArtistId]
                join [Track] t on t.[AlbumId] = a.[AlbumId]
                where r.[Name] in ('AC/DC', 'Accept', 'Aerosmith', 'A Cor Do Som')
                order by r.[Name], a.[Title], t.[TrackId]
                """,
                flat);
        assertEquals(
                List.of(),
                artists.stream().filter(a -> a.name().equals("A Cor Do Som")).findFirst().orElseThrow().albums());
    }

    @Test
    void many_throughJunction() throws Exception {
        record Playlist(String name, List<String> tracks) {}
        List<Playlist> playlists = db.select(fields(
                                PLAYLIST.NAME,
                                many(PLAYLIST.tracks(), t -> select(t.NAME).orderBy(t.NAME.asc(), t.TRACK_ID.asc()).limit(7)))
                        .into(Playlist::new))
                .from(PLAYLIST)
                .where(PLAYLIST.NAME.eq("Grunge"))
                .fetch();
        assertSame(
                """
                select p.[Name], t.[Name] from [Playlist] p join [PlaylistTrack] pt on pt.[PlaylistId] = p.[PlaylistId]
                join [Track] t on t.[TrackId] = pt.[TrackId] where p.[Name] = 'Grunge' order by t.[Name], t.[TrackId] limit 7
                """,
                playlists.get(0).tracks().stream().map(t -> row(playlists.get(0).name(), t)).toList());
    }

    @Test
    void aggregates_grouped_havingSum() throws Exception {
        record Line(String country, long invoices, BigDecimal total, BigDecimal greatest) {}
        List<Line> lines = db.select(fields(
                                INVOICE.BILLING_COUNTRY, count(), sum(INVOICE.TOTAL), max(INVOICE.TOTAL))
                        .into(Line::new))
                .from(INVOICE)
                .groupBy(INVOICE.BILLING_COUNTRY)
                .having(sum(INVOICE.TOTAL).gt(new BigDecimal("40")))
                .orderBy(INVOICE.BILLING_COUNTRY.asc())
                .fetch();
        assertFalse(lines.isEmpty());
        assertSame(
                """
                select [BillingCountry], count(*), round(cast(sum([Total]) as numeric), 2), max([Total]) from [Invoice]
                group by [BillingCountry] having sum([Total]) > 40 order by [BillingCountry]
                """,
                lines.stream().map(l -> row(l.country(), l.invoices(), l.total(), l.greatest())).toList());
    }

    @Test
    void aggregates_overJoins() throws Exception {
        record Line(String genre, long sold, long tracks, Integer shortest) {}
        List<Line> lines = db.select(fields(
                                GENRE.NAME, count(), countDistinct(TRACK.TRACK_ID), min(TRACK.MILLISECONDS))
                        .into(Line::new))
                .from(INVOICE_LINE)
                .join(TRACK)
                .on(TRACK.TRACK_ID.eq(INVOICE_LINE.TRACK_ID))
                .join(GENRE)
                .on(GENRE.GENRE_ID.eq(TRACK.GENRE_ID))
                .groupBy(GENRE.NAME)
                .orderBy(count().desc(), GENRE.NAME.asc())
                .fetch();
        assertSame(
                """
                select g.[Name], count(*), count(distinct t.[TrackId]), min(t.[Milliseconds]) from [InvoiceLine] l
                join [Track] t on t.[TrackId] = l.[TrackId] join [Genre] g on g.[GenreId] = t.[GenreId]
                group by g.[Name] order by count(*) desc, g.[Name]
                """,
                lines.stream().map(l -> row(l.genre(), l.sold(), l.tracks(), l.shortest())).toList());
    }

    @Test
    void subQuery_in() throws Exception {
        List<String> names = db.select(TRACK.COMPOSER)
                .distinct()
                .from(TRACK)
                .where(TRACK.TRACK_ID
                        .in(select(INVOICE_LINE.TRACK_ID).from(INVOICE_LINE).where(INVOICE_LINE.UNIT_PRICE.gt(new BigDecimal("1"))))
                        .and(TRACK.COMPOSER.isNotNull()))
                .orderBy(TRACK.COMPOSER.asc())
                .fetch();
        assertSame(
                """
                select distinct [Composer] from [Track] where [TrackId] in
                (select [TrackId] from [InvoiceLine] where [UnitPrice] > 1) and [Composer] is not null order by [Composer]
                """,
                names.stream().map(n -> row(n)).toList());
    }

    @Test
    void paging_limitAndOffset() throws Exception {
        List<String> names = db.select(TRACK.NAME)
                .from(TRACK)
                .orderBy(TRACK.MILLISECONDS.desc(), TRACK.TRACK_ID.asc())
                .limit(10)
                .offset(20)
                .fetch();
        assertSame(
                "select [Name] from [Track] order by [Milliseconds] desc, [TrackId] limit 10 offset 20",
                names.stream().map(n -> row(n)).toList());
    }

    private static final Param<String> COUNTRY = param("country", SqlType.TEXT);
    private static final Select<String> EMAILS = select(CUSTOMER.EMAIL)
            .from(CUSTOMER)
            .where(CUSTOMER.COUNTRY.eq(COUNTRY).and(CUSTOMER.supportRep().LAST_NAME.isNotNull()))
            .orderBy(CUSTOMER.EMAIL.asc());

    @Test
    void constant_withParameter() throws Exception {
        for (String country : List.of("Brazil", "Canada", "Nowhere")) {
            assertSame(
                    """
                    select c.[Email] from [Customer] c join [Employee] e on e.[EmployeeId] = c.[SupportRepId]
                    where c.[Country] = '%s' order by c.[Email]
                    """
                            .formatted(country),
                    db.fetch(EMAILS, COUNTRY.bind(country)).stream().map(e -> row(e)).toList());
        }
    }

    @Test
    void write_rolledBack_leavesNothing() throws Exception {
        try (var tx = db.begin()) {
            var artist = tx.insertInto(ARTIST).values(NewArtist.of().name("Rex")).returning().fetchOne();
            assertEquals("Rex", artist.name());
            assertEquals(1, tx.update(ARTIST).set(ARTIST.NAME.set("T. Rex")).where(ARTIST.ARTIST_ID.eq(artist.artistId())).execute());
        }
        assertSame("select [Name] from [Artist] where [Name] like '%Rex'", List.of());
    }

    private static List<String> row(Object... values) {
        return Arrays.stream(values).map(ByHand::text).toList();
    }

    private static void assertSame(String sql, List<List<String>> rows) throws Exception {
        assertEquals(String.join("\n", byHand.rows(sql).stream().map(String::valueOf).toList()),
                String.join("\n", rows.stream().map(String::valueOf).toList()));
    }
}
