package vn.gandan.paper;

/**
 * What one paper tells: a record per form with nothing but what the form asks. Instants are printed
 * in Vietnam's time. Texts are printed as NFC; what a paper cannot show is left out.
 */
public sealed interface PaperFacts
    permits Receipt01,
        SupplementRequest02,
        Refusal03,
        Apology04,
        StopNotice05,
        ControlSlip06,
        Register07,
        SettlementMinutes,
        DossierSlip,
        BagList,
        BagLabel,
        ThingLabel,
        VisitSlip {}
