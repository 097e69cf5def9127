import com.acme.db.NewEveryType;
import com.acme.db.PostStatus;

class can_insert_text_as_enum {
    NewEveryType program(NewEveryType row) {
        return row.aStatus(PostStatus.DRAFT);
    }
}
