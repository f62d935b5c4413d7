/// Parameters of an address that tell where a reader comes from, and not what page it is.
enum TrackingParameters {
  static func holds(_ parameter: PathRules.Parameter, host: String) -> Bool {
    let name = parameter.name.lowercased()
    if everywhere.contains(name) || prefixes.contains(where: { name.hasPrefix($0) }) { return true }
    if name == "ref" { return !codeHosts.contains(host) }
    if name == "outputtype" { return parameter.value == "amp" }
    return bySite.contains { (host == $0.site || host.hasSuffix("." + $0.site)) && $0.names.contains(name) }
  }

  private static let prefixes = [
    "utm_",  // Google Analytics, and everyone since
    "mtm_", "matomo_", "pk_", "piwik_",  // Matomo
    "hsa_", "_hs",  // HubSpot
    "fb_",  // Facebook
    "gaa_",  // Google News
    "ns_",  // Comscore: ns_mchannel, ns_source, ns_campaign
    "at_",  // Piano, BBC: at_medium, at_campaign
    "oly_",  // Omeda: oly_enc_id, oly_anon_id
    "vero_", "mc_",  // Vero; Mailchimp: mc_cid, mc_eid
    "guce_",  // Yahoo: guce_referrer, guce_referrer_sig
    "wt_",  // Webtrekk: wt_mc, wt_zmc, wt_ref
    "sara_",  // Spiegel: sara_ref
    "_x_tr_",  // Google's translations
  ]

  private static let everywhere: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh",
    "li_fat_id", "epik", "srsltid", "_ga", "_gl", "_ke", "_kx",  // advertisements
    "mkt_tok", "__s", "ss_email_id", "ml_subscriber", "ml_subscriber_hash", "bsft_clkid", "bsft_uid",  // mailings
    "ck_subscriber_id", "rb_clickid", "wickedid", "hsctatracking",
    "xtor", "cmpid", "cmp", "ocid", "icid", "ncid", "s_cid", "sc_cid", "mbid", "smid", "smtyp",  // media
    "tpcc", "ft_orig",
    "soc_src", "soc_trk", "sharetype", "share_id", "sref", "__twitter_impression",  // buttons
    "guccounter", "spm", "trk", "trkcampaign", "trackingid", "referrer", "ref_src", "ref_url", "phpsessid", "amp",
  ]

  /// Where `ref` names a branch.
  private static let codeHosts: Set<String> = ["github.com", "gitlab.com", "codeberg.org", "api.github.com"]

  private static let bySite: [(site: String, names: Set<String>)] = [
    ("twitter.com", ["s", "t", "lang", "cxt"]),  // twitter.com/x/status/1?s=20&t=ab
    ("youtube.com", ["si", "feature", "ab_channel", "pp", "t", "start", "time_continue", "app"]),
    ("youtu.be", ["si", "feature", "t"]),
    ("substack.com", ["r", "s", "publication_id", "post_id", "isfreemail", "triedredirect", "showwelcome", "token"]),
    ("medium.com", ["source", "sk", "gi"]),
    ("nytimes.com", ["emc", "nl", "te", "instance_id", "segment_id", "regi_id", "user_id", "partner", "campaign_id"]),
    ("washingtonpost.com", ["wpisrc", "wpmm", "itid", "pwapi_token"]),
    ("theguardian.com", ["share"]),
    ("linkedin.com", ["lipi", "licu", "rcm", "originalsubdomain"]),
    ("instagram.com", ["hl", "img_index"]),
    ("amazon.de", ["tag", "qid", "sr", "keywords", "linkcode", "psc", "pd_rd_i", "pd_rd_r", "pd_rd_w", "pd_rd_wg"]),
    ("spotify.com", ["si", "nd", "context"]),
    ("sueddeutsche.de", ["reduced"]), ("zeit.de", ["page-type"]),
    ("bloomberg.com", ["leadsource", "srnd", "accesstoken"]),
  ]
}
