import com.acme.db.NewEveryType;

class cannot_insert_text_as_enum {
    NewEveryType program(NewEveryType row) {
        return row.aStatus("draft"); // ERROR java.lang.String cannot be converted to com.acme.db.PostStatus
    }
}
