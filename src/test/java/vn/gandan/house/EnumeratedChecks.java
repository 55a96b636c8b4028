package vn.gandan.house;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which enum stands behind each check constraint that lists texts. */
final class EnumeratedChecks {
  private static final String NAME = "name";
  private static final String LOWER = "lower";
  private static final Map<String, SortedSet<String>> ALL = new TreeMap<>();

  static {
    roles();
    of("ck_attachment_file_type", "attachment.FileType", "mediaType");
    of("ck_benefit_account_date_source", "benefit.WelfareAccount$Source", NAME);
    of("ck_benefit_account_date_step", "benefit.WelfareAccount$Step", NAME);
    of("ck_benefit_challenge_certainty", "benefit.Challenge$Certainty", NAME);
    of("ck_benefit_challenge_reason", "benefit.Challenge$Reason", NAME);
    of("ck_benefit_draft_progress", "benefit.RosterDraft$Progress", NAME);
    of("ck_benefit_draft_line_way", "benefit.RosterLine$Way", NAME);
    of("ck_benefit_event_kind", "benefit.ReportEvents$Kind", NAME);
    of("ck_benefit_explanation_outcome", "benefit.Challenge$Outcome", NAME);
    of("ck_benefit_kin_relation", "benefit.DeclareKin$Relation", NAME);
    of("ck_benefit_question_reason", "benefit.ReportEvents$Kind", NAME);
    // Whoever was seen alive is paid.
    texts("ck_benefit_question_reason").remove("ALIVE");
    of("ck_benefit_question_answer_outcome", "benefit.AnswerQuestion$Outcome", NAME);
    of("ck_benefit_stop_reason", "benefit.StopDuty$Reason", NAME);
    of("ck_benefit_entitlement_way", "benefit.RosterLine$Way", NAME);
    of("ck_benefit_line_way", "benefit.RosterLine$Way", NAME);
    of("ck_benefit_programme_kind", "benefit.Programme$Kind", NAME);
    of("ck_benefit_rate_certainty", "benefit.RateReference$Certainty", NAME);
    of("ck_calendar_day_rule_kind", "calendar.DayRule$Kind", NAME);
    of("ck_calendar_postal_leg_zone", "calendar.PostalZone", NAME);
    of("ck_catalogue_channel", "catalogue.Procedure$Channel", NAME);
    of("ck_catalogue_provincial_fee_channel", "catalogue.Procedure$Channel", NAME);
    of("ck_catalogue_channel_fee_kind", "catalogue.FeeRules$Kind", NAME);
    of("ck_catalogue_channel_unit", "catalogue.Limit$Unit", NAME, "SAME_DAY", "NOT_STATED");
    of("ck_catalogue_version_unit", "catalogue.Limit$Unit", NAME, "SAME_DAY", "NOT_STATED");
    of("ck_catalogue_version_by_post", "catalogue.Procedure$Flag", NAME);
    of("ck_catalogue_version_counter", "catalogue.Procedure$Flag", NAME);
    of("ck_catalogue_version_online", "catalogue.Procedure$Flag", NAME);
    of("ck_clearing_return_extent", "clearing.GiveBack$Extent", NAME);
    of("ck_clearing_returned_reason", "clearing.UnpaidReason", NAME);
    of("ck_clearing_settlement_file_format", "clearing.SettlementFiles$Format", NAME);
    of("ck_clearing_settlement_part_outcome", "clearing.DutyOutcome", NAME);
    // Nothing is settled that somebody may still be paid.
    texts("ck_clearing_settlement_part_outcome").remove("UNPAID");
    of("ck_clearing_settlement_part_reason", "clearing.UnpaidReason", NAME, "");
    of("ck_clearing_settlement_payment_part", "clearing.PaySettlement$Part", NAME);
    of("ck_clearing_settlement_signature_party", "clearing.Settlement$Party", NAME);
    of("ck_custody_discrepancy_closing", "custody.Discrepancy$Outcome", LOWER);
    of("ck_custody_discrepancy_kind", "custody.Discrepancy$Kind", LOWER);
    of("ck_custody_thing_kind", "custody.Thing$Kind", LOWER);
    of("ck_dossier_collection_as", "dossier.ReturnResult$As", LOWER);
    of("ck_dossier_collection_identity", "dossier.ReturnResult$Identity", LOWER);
    of("ck_dossier_return_way", "dossier.HandIn$ReturnWay", LOWER);
    of("ck_dossier_thing_role", "dossier.DossierThing$Role", LOWER);
    of("ck_ledger_account_purpose", "ledger.AccountPurpose", NAME);
    of("ck_collection_biller_kind", "collection.Biller$Kind", NAME);
    of("ck_collection_contract_link", "collection.BillerContract$Link", NAME);
    of("ck_collection_contract_settled", "collection.BillerContract$Settled", NAME);
    of("ck_collection_difference_end_counts", "collection.BillDifference$Counts", NAME);
    of("ck_collection_difference_kind", "collection.BillDifference$Kind", NAME);
    of("ck_collection_exchange_answer", "collection.Exchange$Answer", NAME);
    of("ck_collection_exchange_question", "collection.Exchange$Question", NAME);
    of("ck_collection_file_kind", "collection.BillerFile$Kind", NAME);
    of("ck_collection_file_outcome", "collection.BillerFile$Outcome", NAME);
    of("ck_ledger_reason_credit", "ledger.AccountPurpose", NAME);
    of("ck_ledger_reason_debit", "ledger.AccountPurpose", NAME);
    of("ck_ledger_transfer_origin", "operation.Origin", LOWER);
    of("ck_visit_transfer_return_kind", "visit.ReturnTransfer$Kind", NAME);
    of("ck_network_agency_kind", "network.Agency$Kind", NAME);
    of("ck_network_agency_level", "network.Agency$Level", NAME);
    of("ck_network_commune_name_kind", "network.Commune$Kind", NAME);
    of("ck_network_desk_kind", "operation.Desk$Kind", NAME);
    // A provincial post office's own desk is in no table.
    texts("ck_network_desk_kind").remove("PROVINCE");
    texts("ck_network_desk_kind").remove("PROGRAM");
    of("ck_network_former_commune_scope", "network.FormerCommune$Scope", NAME);
    of("ck_network_former_province_kind", "network.ProvinceName$Kind", NAME);
    of("ck_network_province_name_kind", "network.ProvinceName$Kind", NAME);
    of("ck_network_level_service_level", "network.ServicePoint$Level", "stored");
    of("ck_network_point_level", "network.ServicePoint$Level", "stored");
    of("ck_network_post_kind", "network.Coverage$PostKind", NAME);
    of("ck_payout_home_ground", "payout.PlanHome$Ground", NAME);
    of("ck_payout_power_end_told", "payout.RevokePower$ToldBy", NAME);
    of("ck_payout_power_form", "payout.GrantPower$Form", NAME);
    of("ck_payout_power_told_how", "payout.RevokePower$ToldBy", NAME);
    of("ck_payout_power_told_stage", "payout.PowerEnding$Stage", NAME);
    of("ck_payout_presentation_proof", "payout.Proof", NAME);
    of("ck_payout_unpaid_reason", "payout.RecordUnpaid$Reason", NAME);
    of("ck_operation_origin", "operation.Origin", LOWER);
    of("ck_party_person_sex", "party.Sex", NAME);
    of("ck_party_read_purpose", "party.Purpose", NAME);
    of("ck_party_read_way", "party.Look$Way", NAME);
    of("ck_till_ceiling_level", "network.ServicePoint$Level", NAME);
    of("ck_till_bank_slip_way", "till.BankSlip$Way", LOWER);
    of("ck_till_difference_end_outcome", "till.Difference$Outcome", LOWER);
    of("ck_till_pieces_occasion", "till.RemittanceJournal$Occasion", LOWER);
    of("ck_till_proposal_outcome", "till.Difference$Outcome", LOWER);
    of("ck_till_remittance_end_outcome", "till.Remittance$Outcome", LOWER);
    of("ck_visit_line_money", "visit.Line$Money", LOWER);
    of("ck_visit_line_way", "visit.Line$Way", LOWER);
    listsOfTheirOwn();
  }

  private EnumeratedChecks() {}

  /** The texts of each constraint, as the program writes them. */
  static Map<String, SortedSet<String>> all() {
    return ALL;
  }

  private static void roles() {
    for (String check :
        Set.of("ck_access_account_role", "ck_operation_role", "ck_party_read_role")) {
      of(check, "kernel.Role", NAME);
      // Nobody signed in has no account, so does nothing and looks at nobody.
      texts(check).remove("ANONYMOUS");
      texts(check).remove("PROGRAM");
    }
    // Nobody signs in as the program, and it looks at nobody; but it writes what it heard.
    texts("ck_operation_role").add("PROGRAM");
  }

  /** Lists that no enum of the program repeats. */
  private static void listsOfTheirOwn() {
    for (String flag :
        Set.of(
            "ck_catalogue_document_form",
            "ck_catalogue_post_list_accepted",
            "ck_catalogue_version_presence",
            "ck_catalogue_version_published",
            "ck_network_former_province_seen")) {
      ALL.put(flag, new TreeSet<>(Set.of("YES", "NO")));
    }
    ALL.put("ck_access_link_purpose", new TreeSet<>(Set.of("SET_UP", "INVITATION")));
    // The sealed DutyHolder: what was paid or given back is handed on by nobody.
    Set<String> hands = Set.of("point", "shift", "account");
    // A person gives a duty back where two people took the payment back.
    ALL.put("ck_benefit_allotment_giver", new TreeSet<>(hands));
    texts("ck_benefit_allotment_giver").add("person");
    ALL.put("ck_benefit_allotment_taker", new TreeSet<>(hands));
    ALL.put("ck_benefit_holding_kind", new TreeSet<>(hands));
    for (String check : Set.of("ck_benefit_allotment_taker", "ck_benefit_holding_kind")) {
      texts(check).addAll(Set.of("payer", "person"));
    }
    // Whom pages show lines to, and why.
    ALL.put(
        "ck_benefit_read_purpose",
        new TreeSet<>(Set.of("PROCESSING", "PRINT", "INSPECTION", "PAYOUT")));
    ALL.put(
        "ck_benefit_read_role",
        new TreeSet<>(
            Set.of(
                "CLERK", "DIRECTOR", "COURIER", "AGENCY_OFFICER", "PROVINCE_OFFICE", "AUDITOR")));
    // The sealed Capacity.
    ALL.put("ck_payout_presented_capacity", new TreeSet<>(Set.of("SELF", "LISTED_PROXY", "PROXY")));
    ALL.put("ck_calendar_day_rule_certainty", new TreeSet<>(Set.of("CERTAIN", "ASSUMED")));
    ALL.put("ck_custody_offer_end", new TreeSet<>(Set.of("confirmed", "withdrawn", "declined")));
    // The sealed Holder, of which OfUnit only gives.
    Set<String> takers = Set.of("desk", "bag", "person", "missing");
    ALL.put("ck_custody_link_taker", new TreeSet<>(takers));
    ALL.put("ck_custody_link_giver", new TreeSet<>(takers));
    texts("ck_custody_link_giver").add("unit");
  }

  private static SortedSet<String> texts(String constraint) {
    return ALL.computeIfAbsent(constraint, _ -> new TreeSet<>());
  }

  /**
   * @param type below our root
   * @param as how a constant is written into its column: {@value #NAME}, {@value #LOWER}, or as its
   *     method of this name says
   * @param more what the column may say besides
   */
  private static void of(String constraint, String type, String as, String... more) {
    SortedSet<String> texts = texts(constraint);
    for (Enum<?> constant : constants(type)) {
      texts.add(
          switch (as) {
            case NAME -> constant.name();
            case LOWER -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> said(constant, as);
          });
    }
    texts.addAll(Set.of(more));
  }

  private static Enum<?>[] constants(String type) {
    try {
      return (Enum<?>[]) Class.forName(House.ROOT + "." + type).getEnumConstants();
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no such enum: " + type, e);
    }
  }

  private static String said(Enum<?> constant, String method) {
    try {
      Method asked = constant.getDeclaringClass().getDeclaredMethod(method);
      asked.setAccessible(true);
      return (String) asked.invoke(constant);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(constant + " does not say its " + method, e);
    }
  }
}
