package vn.socai.infra.boot;

/** What {@code ./socai help} prints. */
final class HelpText {
    static final String TEXT = """
                               Sổ Cái - sổ ghi của các Tổ công nghệ số cộng đồng
                                       the ledger of the community digital technology teams

                                 ./socai serve             phục vụ sổ đang có, hoặc mở sổ mới / serve the ledger that is there, or open a new one
                                 ./socai demo              nạp dữ liệu mẫu rồi phục vụ / load a demonstration, then serve it
                                 ./socai rebuild --check   tính lại mọi số liệu từ sổ và so sánh / fold every view anew from the ledger and compare
                                 ./socai recount           đếm lại mọi lượt thăm thẳng từ sổ và so sánh / count all visits again straight from the ledger and compare
                                 ./socai export            lập hồ sơ lịch sử của một đơn vị thành một tệp / issue a unit's history as one file
                                 ./socai export --again P --out FILE   ghi lại hồ sơ đã lập ở vị trí P / write again the dossier issued at position P
                                 ./socai prove --position P --out FILE   chứng minh bản ghi, hoặc sự kiện với --event I / prove a commit, or an event with --event I
                                 ./socai prove --since N --out FILE      chứng minh sổ chỉ được viết thêm từ cỡ N / prove that the ledger was only added to since size N
                                 ./socai verify FILE       kiểm chứng hồ sơ hay chứng minh, chỉ cần tệp và khoá công khai / check a dossier or a proof with the public key alone
                                 ./socai verify --ledger DIR   đọc và băm lại toàn bộ sổ / read, compare and hash a whole ledger
                                 ./socai rotate-key        thay khoá ký, có ghi vào sổ / bring in a new signing key, recorded in the ledger
                                 ./socai cosign --size N --witness K --line L   giữ chữ ký của nhân chứng / keep a witness's cosignature of a checkpoint
                                 ./socai key               khoá công khai của sổ / the ledger's public key
                                 ./socai rehearse          khởi động thử một lần, không đụng dữ liệu / start and end once, touching no data
                                 ./socai version           phiên bản / the version
                                 ./socai help              trang này / this page

                                 --data DIR     thư mục dữ liệu / the data directory          (serve, rebuild, recount: ./data; demo: ./data-demo)
                                 --store URI    MongoDB thay cho SQLite / MongoDB in place of SQLite   (mongodb://host:port/name?replicaSet=…)
                                 --households   recount: đếm cả hộ / count distinct households too
                                 --afresh       recount: đọc lại cả sổ, không dùng tệp đếm sẵn / read the whole ledger, leave the segment aside
                                 --at P         recount: đếm đến bản ghi P / count up to commit P     (bản ghi cuối / the last)
                                 --port N       cổng HTTP, 0 là cổng trống bất kì / HTTP port, 0 for any free one   (8080)
                                 --teams N      demo: ít nhất bao nhiêu tổ / at least so many teams     (0: theo chương trình / as the programmes ask)
                                 --visits N     demo: bao nhiêu lượt thăm / so many visits              (200000)
                                 --unit U       export: mã hoặc định danh đơn vị / the unit's code or id
                                 --from D --to D   export: ngày đầu và ngày cuối của kì / first and last day of the period (2024-10-01)
                                 --out FILE     export: ghi vào đâu / where to write it         (socai-U-D-D.dossier)
                                 --as NAME      export: ai lập, như sổ sẽ ghi / who issues it, as the ledger will say   (operator)
                                 --size N       prove: so với điểm kiểm cỡ N / against the checkpoint of size N     (mới nhất / the latest)
                                 --leaf FILE    verify: nguyên văn bản ghi / the commit's stored bytes   (FILE.leaf)
                                 --key K        verify: khoá công khai của sổ, hoặc tệp chứa khoá / the ledger's public key, or a file that holds it
                                 --checkpoint FILE   verify --ledger: một điểm kiểm đã giữ / a checkpoint that was kept elsewhere
                                 --witness K    verify: khoá của nhân chứng được tin, hoặc tệp / trusted witnesses' keys, or a file of them
                                 --no-serve     demo: nạp xong thì dừng, in một dòng JSON / end after loading with one line of JSON

                               Mã thoát / exit codes: 2 câu lệnh / usage, 3 thư mục dữ liệu / data directory, 4 sổ hoặc vòng khoá hỏng hay quá mới / ledger
                               or keyring damaged or too new, 5 sai mục đích / wrong purpose, 6 không tới được kho / store unreachable, 7 cổng bận / port in
                               use, 8 số liệu lệch / views differ, 9 chưa có nơi cấp thẻ / no token issuer, 10 không kiểm chứng được / not verified,
                               11 không lập được hồ sơ / not exported, 70 lỗi không ngờ / unexpected.
                               """;

    private HelpText() {}
}
