internal import PlatformCore
package import Tenants

/// The names that operators set an app's settings by.
extension TenantSettings: NamedValues {
    static var all: [NamedValue<TenantSettings>] {
        [
            .flag("historyBeforeJoining", \.historyBeforeJoining),
            .flag("heedsAllowLists", \.heedsAllowLists),
            .flag("wordsHoldForServerAPI", \.wordsHoldForServerAPI),
            .flag("inOneChatroom", \.inOneChatroom),
            .flag("makesChatroomsByUse", \.makesChatroomsByUse),
            .flag("keepsHistoryFiles", \.keepsHistoryFiles),
            .flag("signsUpByPhone", \.signsUpByPhone),
            .flag("showsLoginCodes", \.showsLoginCodes),
            .number("tokenLifetimeSeconds", \.tokenLifetimeSeconds),
            .number("signatureSkewSeconds", \.signatures.maxSkewSeconds),
            .flag("rejectsReplays", \.signatures.rejectsReplays),
            .flag("requiresV2", \.signatures.requiresV2),
            .number("linksPerUser", \.links.perUserMax),
            .number("linksPerPlatform", \.links.perPlatformMax),
            .choice("whenLinksFull", \.links.whenFull),
            .text("replacedNotice", \.links.notice),
            .number("minutesAheadOfUTC", \.minutesAheadOfUTC, "minutes from -720 to 840"),
            .list("allowedOrigins", \.allowedOrigins),
        ] + Platform.allCases.map { .number("linksPerPlatform.\($0)", \.links.platformMax[$0]) }
    }
}
