internal import MTProtoTL
internal import PlatformCore
internal import Tenants

/// Where clients reach this server.
package struct BridgeAddress: Hashable, Sendable {
    /// A literal address that clients can reach.
    package let host: String
    package let port: Int32

    package init(host: String, port: Int32) {
        self.host = host
        self.port = port
    }
}

/// What clients ask when they start, and keep asking now and then; nearly all of it says that there is nothing.
extension MethodTable {
    package mutating func addStart(_ accounts: Accounts, address: BridgeAddress) {
        onAnyone(TL.HelpGetConfig.self) { call, caller in
            call.succeed(.usual(for: caller, at: address, date: accounts.date))
        }
        onAnyone(TL.HelpGetNearestDc.self) { call, caller in
            let dc = caller.dc.number
            call.succeed(TL.NearestDc(country: "US", thisDC: dc, nearestDC: dc))
        }
        onAnyone(TL.HelpGetAppConfig.self) { call, _ in
            if call.function.hash == Self.appConfigHash { return call.succeed(.appConfigNotModified) }
            let config = TL.JSONValue.jsonObject(TL.JsonObject(value: Self.limitsForClients))
            call.succeed(.appConfig(TL.HelpAppConfigFields(hash: Self.appConfigHash, config: config)))
        }
        onAnyone(TL.HelpGetCountriesList.self) { call, _ in
            call.succeed(.countriesList(TL.HelpCountriesListFields(countries: [], hash: 0)))
        }
        onAnyone(TL.HelpGetPromoData.self) { call, _ in
            call.succeed(.promoDataEmpty(TL.HelpPromoDataEmpty(expires: accounts.date + Self.hour)))
        }
        onAnyone(TL.HelpGetTermsOfServiceUpdate.self) { call, _ in
            call.succeed(.termsOfServiceUpdateEmpty(.init(expires: accounts.date + Self.hour)))
        }
        onAnyone(TL.HelpGetCdnConfig.self) { call, _ in call.succeed(TL.CdnConfig()) }
        onAnyone(TL.HelpGetAppUpdate.self) { call, _ in call.succeed(.noAppUpdate) }
        addSettings()
    }

    private static var hour: Int32 { 3_600 }
    /// Anything but zero, which clients send that have nothing yet.
    private static var appConfigHash: Int32 { 2 }
    /// What clients hold themselves to.
    private static var limitsForClients: [TL.JsonObjectValue] {
        [
            ("reactions_uniq_max", Limits.reactionKindCountMax),
            ("reactions_user_max_default", Limits.reactionsOfUserCountMax),
        ].map { .init(key: $0, value: .jsonNumber(.init(value: Double($1)))) }
    }

    /// Settings that are the same for everybody.
    private mutating func addSettings() {
        on(TL.AccountGetReactionsNotifySettings.self) { call, _ in
            call.succeed(TL.ReactionsNotifySettings(sound: .notificationSoundDefault, showPreviews: true))
        }
        on(TL.AccountGetGlobalPrivacySettings.self) { call, _ in call.succeed(TL.GlobalPrivacySettings()) }
        on(TL.AccountGetContentSettings.self) { call, _ in call.succeed(TL.AccountContentSettings()) }
        on(TL.MessagesGetDialogFilters.self) { call, _ in
            call.succeed(TL.MessagesDialogFilters(filters: [.dialogFilterDefault]))
        }
        // None are served, so none are offered.
    }
}

extension TL.Config {
    /// What every client is told of this server, which stands for all data centres that clients know.
    static func usual(for caller: Caller, at address: BridgeAddress, date: Int32) -> TL.Config {
        let dc = caller.dc.number
        return TL.Config(
            date: date,
            expires: date + 3_600,
            testMode: caller.dc.isTest,
            thisDC: dc,
            dcOptions: (1...5).map {
                TL.DcOption(static: true, id: $0, ipAddress: address.host, port: address.port)
            },
            dcTxtDomainName: "",
            chatSizeMax: 200,
            megagroupSizeMax: 200_000,
            forwardedCountMax: 100,
            onlineUpdatePeriodMs: 210_000,
            offlineBlurTimeoutMs: 5_000,
            offlineIdleTimeoutMs: 30_000,
            onlineCloudTimeoutMs: 300_000,
            notifyCloudDelayMs: 30_000,
            notifyDefaultDelayMs: 1_500,
            pushChatPeriodMs: 60_000,
            pushChatLimit: 2,
            editTimeLimit: 172_800,
            revokeTimeLimit: .max,
            revokePmTimeLimit: .max,
            ratingEDecay: 2_419_200,
            stickersRecentLimit: 200,
            channelsReadMediaPeriod: 604_800,
            callReceiveTimeoutMs: 20_000,
            callRingTimeoutMs: 90_000,
            callConnectTimeoutMs: 30_000,
            callPacketTimeoutMs: 10_000,
            meURLPrefix: "https://\(address.host)/",
            captionLengthMax: 1_024,
            messageLengthMax: 4_096,
            webfileDCID: dc
        )
    }
}
