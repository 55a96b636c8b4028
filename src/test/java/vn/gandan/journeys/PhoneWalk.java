package vn.gandan.journeys;

/**
 * The same people in English on a telephone of 360 pixels: every screen of theirs that the journey
 * has left full is sound there too.
 */
final class PhoneWalk {
  private PhoneWalk() {}

  static void clerk(AtScreen clerk, String code) {
    clerk.onAPhoneInEnglish();
    clerk.looksAt("/quay", "/quay/huong-dan?q=khai%20sinh", "/quay/nguoi/moi");
    clerk.looksAt("/quay/ho-so/" + code, "/quay/tra/" + code, "/quay/ho-so/" + code + "/da-nhan");
    clerk.opens("/quay/ho-so/" + code).followsWhere("LÊ THỊ").looks("person");
    clerk.follows("Hand in a new dossier").writes("Name of the", "khai sinh").presses("Search");
    clerk.looks("choose").followsWhere("1.001193").looks("hand-in").presses("Check");
    clerk.sees("No paper has been counted").looks("hand-in-mistakes");
    clerk.writes("Originals: Giấy chứng sinh", "1").presses("Check").looks("check");
    clerk.looksAt("/giao-nhan", "/giao-nhan/dong-tui", "/giao-nhan/giao", "/tai-khoan");
  }

  static void officer(AtScreen officer, String dossier, String thing) {
    officer.onAPhoneInEnglish();
    officer.looksAt("/co-quan", "/co-quan?trang-thai=10", dossier, "/co-quan/buu-chinh?q=ks");
    officer.looksAt("/co-quan/buu-chinh?thu-tuc=1.001193", "/giao-nhan/chenh-lech");
    officer.looksAt("/giao-nhan", "/giao-nhan/vat/" + thing);
    officer.opens("/giao-nhan/chenh-lech").followsCode(thing).looks("difference");
  }

  static void courier(AtScreen courier, String bag) {
    courier.onAPhoneInEnglish();
    courier.looksAt("/giao-nhan", "/giao-nhan/tui/" + bag, "/giao-nhan/dong-tui");
  }
}
