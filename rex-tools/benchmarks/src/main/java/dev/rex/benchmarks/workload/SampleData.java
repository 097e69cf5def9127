package dev.rex.benchmarks.workload;

import static dev.rex.benchmarks.db.AuthorsTable.AUTHORS;
import static dev.rex.benchmarks.db.BooksTable.BOOKS;
import static dev.rex.benchmarks.db.ProductsTable.PRODUCTS;
import static dev.rex.benchmarks.db.PublishersTable.PUBLISHERS;
import static dev.rex.benchmarks.db.ReviewsTable.REVIEWS;

import dev.rex.dsl.Database;
import dev.rex.dsl.Session;
import java.time.LocalDateTime;

/** The rows of all tables, the same on every run. */
final class SampleData {
    /** How many products there are; their ids begin at 1. */
    static final int PRODUCT_COUNT = 1_000;

    private static final int AUTHOR_COUNT = 100;
    private static final int BOOKS_EACH = 10;
    private static final int PUBLISHER_COUNT = 10;

    private SampleData() {}

    /** Writes the rows, all of them or none. */
    static void fill(Database database) {
        database.transaction(tx -> {
            products(tx);
            for (int i = 1; i <= PUBLISHER_COUNT; i++) {
                tx.insertInto(PUBLISHERS)
                        .set(PUBLISHERS.NAME.set("Publisher " + i), PUBLISHERS.COUNTRY.set("Country " + i % 3))
                        .execute();
            }
            authors(tx);
        });
    }

    /** Times are within business hours, which no time zone skips or repeats. */
    private static void products(Session tx) {
        LocalDateTime opening = LocalDateTime.of(2026, 1, 1, 9, 0);
        for (int i = 1; i <= PRODUCT_COUNT; i++) {
            tx.insertInto(PRODUCTS)
                    .set(
                            PRODUCTS.NAME.set("Product number " + i),
                            PRODUCTS.CATEGORY.set("Category " + i % 12),
                            PRODUCTS.STOCK.set(i * 7 % 120),
                            PRODUCTS.PRICE.set(i * 37 % 10_000 / 100.0),
                            PRODUCTS.ACTIVE.set(i % 4 != 0),
                            PRODUCTS.CREATED_AT.set(opening.plusDays(i % 300)
                                    .plusMinutes(i * 11 % 500)
                                    .plusSeconds(i % 60)),
                            PRODUCTS.NOTE.set(i % 3 == 0 ? null : "Some words about product " + i))
                    .execute();
        }
    }

    private static void authors(Session tx) {
        for (int author = 1; author <= AUTHOR_COUNT; author++) {
            tx.insertInto(AUTHORS)
                    .set(AUTHORS.NAME.set("Author " + author), AUTHORS.BORN.set(1900 + author))
                    .execute();
            for (int i = 0; i < BOOKS_EACH; i++) {
                long book = (author - 1) * (long) BOOKS_EACH + i + 1;
                tx.insertInto(BOOKS)
                        .set(
                                BOOKS.AUTHOR_ID.set((long) author),
                                BOOKS.PUBLISHER_ID.set(book % PUBLISHER_COUNT + 1),
                                BOOKS.TITLE.set("Book " + i + " of author " + author),
                                BOOKS.PAGES.set((int) (book * 13 % 900)))
                        .execute();
                tx.insertInto(REVIEWS)
                        .set(REVIEWS.BOOK_ID.set(book), REVIEWS.STARS.set((int) (book % 5) + 1))
                        .execute();
            }
        }
    }
}
