package vn.socai.infra.boot;

/** What {@code ./socai help} prints. */
final class HelpText {
    static final String TEXT = """
                               Sổ Cái - sổ ghi của các Tổ công nghệ số cộng đồng
                                       the ledger of the community digital technology teams

                                 ./socai serve             phục vụ sổ đang có, hoặc mở sổ mới / serve the ledger that is there, or open a new one
                                 ./socai demo              nạp dữ liệu mẫu rồi phục vụ / load a demonstration, then serve it
                                 ./socai rebuild --check   tính lại mọi số liệu từ sổ và so sánh / fold every view anew from the ledger and compare
                                 ./socai version           phiên bản / the version
                                 ./socai help              trang này / this page

                                 --data DIR     thư mục dữ liệu / the data directory          (serve, rebuild: ./data; demo: ./data-demo)
                                 --store URI    MongoDB thay cho SQLite / MongoDB in place of SQLite   (mongodb://host:port/name?replicaSet=…)
                                 --port N       cổng HTTP, 0 là cổng trống bất kì / HTTP port, 0 for any free one   (8080)
                                 --teams N      demo: ít nhất bao nhiêu tổ / at least so many teams     (0: theo chương trình / as the programmes ask)
                                 --visits N     demo: bao nhiêu lượt thăm / so many visits              (200000)
                                 --no-serve     demo: nạp xong thì dừng, in một dòng JSON / end after loading with one line of JSON

                               Mã thoát / exit codes: 2 câu lệnh / usage, 3 thư mục dữ liệu / data directory, 4 sổ hoặc vòng khoá hỏng hay quá mới / ledger
                               or keyring damaged or too new, 5 sai mục đích / wrong purpose, 6 không tới được kho / store unreachable, 7 cổng bận / port in
                               use, 8 số liệu lệch / views differ, 9 chưa có nơi cấp thẻ / no token issuer, 70 lỗi không ngờ / unexpected.
                               """;

    private HelpText() {}
}
