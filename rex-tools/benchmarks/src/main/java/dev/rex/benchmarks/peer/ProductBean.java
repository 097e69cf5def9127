package dev.rex.benchmarks.peer;

import dev.rex.benchmarks.db.Product;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A product as an entity. */
@Entity
@Table(name = "products")
public class ProductBean {
    @Id
    private long id;

    private String name = "";
    private String category = "";
    private int stock;
    private double price;
    private boolean active;

    @Column(name = "created_at")
    private LocalDateTime createdAt = LocalDateTime.MIN;

    private @Nullable String note;

    /** For Hibernate. */
    protected ProductBean() {}

    ProductBean(long id, NewItem item) {
        this.id = id;
        this.name = item.name();
        this.category = item.category();
        this.stock = item.stock();
        this.price = item.price();
        this.active = item.active();
        this.createdAt = item.createdAt();
        this.note = item.note();
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The same as a record. */
    Product product() {
        return new Product(id, name, category, stock, price, active, createdAt, note);
    }
}
