// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `destroy_auth_key#d1435160`, answered by `DestroyAuthKeyRes`.
    package struct DestroyAuthKey: TLFunction {
        package typealias Answer = DestroyAuthKeyRes

        package static var id: UInt32 { 0xd1435160 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `destroy_session#e7512126`, answered by `DestroySessionRes`.
    package struct DestroySession: TLFunction {
        package typealias Answer = DestroySessionRes

        package var sessionID: Int64

        package static var id: UInt32 { 0xe7512126 }

        package init(sessionID: Int64) {
            self.sessionID = sessionID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            sessionID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            sessionID.write(to: &writer)
        }
    }

    /// `folders.editPeerFolders#6847d0ab`, answered by `Updates`.
    package struct FoldersEditPeerFolders: TLFunction {
        package typealias Answer = Updates

        package var folderPeers: [InputFolderPeer]

        package static var id: UInt32 { 0x6847d0ab }

        package init(folderPeers: [InputFolderPeer]) {
            self.folderPeers = folderPeers
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            folderPeers = try [InputFolderPeer](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            folderPeers.write(to: &writer)
        }
    }

    /// `get_future_salts#b921bd04`, answered by `FutureSalts`.
    package struct GetFutureSalts: TLFunction {
        package typealias Answer = FutureSalts

        package var num: Int32

        package static var id: UInt32 { 0xb921bd04 }

        package init(num: Int32) {
            self.num = num
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            num = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            num.write(to: &writer)
        }
    }

    /// `help.acceptTermsOfService#ee72f79a`, answered by `Bool`.
    package struct HelpAcceptTermsOfService: TLFunction {
        package typealias Answer = Bool

        package var id: DataJSON

        package static var id: UInt32 { 0xee72f79a }

        package init(id: DataJSON) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try DataJSON(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `help.dismissSuggestion#f50dbaa1`, answered by `Bool`.
    package struct HelpDismissSuggestion: TLFunction {
        package typealias Answer = Bool

        package var peer: InputPeer
        package var suggestion: String

        package static var id: UInt32 { 0xf50dbaa1 }

        package init(peer: InputPeer, suggestion: String) {
            self.peer = peer
            self.suggestion = suggestion
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            suggestion = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            suggestion.write(to: &writer)
        }
    }

    /// `help.getAppConfig#61e3f854`, answered by `help.AppConfig`.
    package struct HelpGetAppConfig: TLFunction {
        package typealias Answer = HelpAppConfig

        package var hash: Int32

        package static var id: UInt32 { 0x61e3f854 }

        package init(hash: Int32) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `help.getAppUpdate#522d5a7d`, answered by `help.AppUpdate`.
    package struct HelpGetAppUpdate: TLFunction {
        package typealias Answer = HelpAppUpdate

        package var source: String

        package static var id: UInt32 { 0x522d5a7d }

        package init(source: String) {
            self.source = source
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            source = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            source.write(to: &writer)
        }
    }

    /// `help.getCdnConfig#52029342`, answered by `CdnConfig`.
    package struct HelpGetCdnConfig: TLFunction {
        package typealias Answer = CdnConfig

        package static var id: UInt32 { 0x52029342 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `help.getConfig#c4f9186b`, answered by `Config`.
    package struct HelpGetConfig: TLFunction {
        package typealias Answer = Config

        package static var id: UInt32 { 0xc4f9186b }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `help.getCountriesList#735787a8`, answered by `help.CountriesList`.
    package struct HelpGetCountriesList: TLFunction {
        package typealias Answer = HelpCountriesList

        package var langCode: String
        package var hash: Int32

        package static var id: UInt32 { 0x735787a8 }

        package init(langCode: String, hash: Int32) {
            self.langCode = langCode
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langCode = try String(reading: &reader)
            hash = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langCode.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `help.getDeepLinkInfo#3fedc75f`, answered by `help.DeepLinkInfo`.
    package struct HelpGetDeepLinkInfo: TLFunction {
        package typealias Answer = HelpDeepLinkInfo

        package var path: String

        package static var id: UInt32 { 0x3fedc75f }

        package init(path: String) {
            self.path = path
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            path = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            path.write(to: &writer)
        }
    }

    /// `help.getInviteText#4d392343`, answered by `help.InviteText`.
    package struct HelpGetInviteText: TLFunction {
        package typealias Answer = HelpInviteText

        package static var id: UInt32 { 0x4d392343 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `help.getNearestDc#1fb33026`, answered by `NearestDc`.
    package struct HelpGetNearestDc: TLFunction {
        package typealias Answer = NearestDc

        package static var id: UInt32 { 0x1fb33026 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `help.getPeerColors#da80f42f`, answered by `help.PeerColors`.
    package struct HelpGetPeerColors: TLFunction {
        package typealias Answer = HelpPeerColors

        package var hash: Int32

        package static var id: UInt32 { 0xda80f42f }

        package init(hash: Int32) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `help.getPeerProfileColors#abcfa9fd`, answered by `help.PeerColors`.
    package struct HelpGetPeerProfileColors: TLFunction {
        package typealias Answer = HelpPeerColors

        package var hash: Int32

        package static var id: UInt32 { 0xabcfa9fd }

        package init(hash: Int32) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `help.getPromoData#c0977421`, answered by `help.PromoData`.
    package struct HelpGetPromoData: TLFunction {
        package typealias Answer = HelpPromoData

        package static var id: UInt32 { 0xc0977421 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `help.getSupport#9cdf08cd`, answered by `help.Support`.
    package struct HelpGetSupport: TLFunction {
        package typealias Answer = HelpSupport

        package static var id: UInt32 { 0x9cdf08cd }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `help.getSupportName#d360e72c`, answered by `help.SupportName`.
    package struct HelpGetSupportName: TLFunction {
        package typealias Answer = HelpSupportName

        package static var id: UInt32 { 0xd360e72c }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `help.getTermsOfServiceUpdate#2ca51fd1`, answered by `help.TermsOfServiceUpdate`.
    package struct HelpGetTermsOfServiceUpdate: TLFunction {
        package typealias Answer = HelpTermsOfServiceUpdate

        package static var id: UInt32 { 0x2ca51fd1 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `help.getTimezonesList#49b30240`, answered by `help.TimezonesList`.
    package struct HelpGetTimezonesList: TLFunction {
        package typealias Answer = HelpTimezonesList

        package var hash: Int32

        package static var id: UInt32 { 0x49b30240 }

        package init(hash: Int32) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `help.hidePromoData#1e251c95`, answered by `Bool`.
    package struct HelpHidePromoData: TLFunction {
        package typealias Answer = Bool

        package var peer: InputPeer

        package static var id: UInt32 { 0x1e251c95 }

        package init(peer: InputPeer) {
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
        }
    }

    /// `help.saveAppLog#6f02f748`, answered by `Bool`.
    package struct HelpSaveAppLog: TLFunction {
        package typealias Answer = Bool

        package var events: [InputAppEvent]

        package static var id: UInt32 { 0x6f02f748 }

        package init(events: [InputAppEvent]) {
            self.events = events
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            events = try [InputAppEvent](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            events.write(to: &writer)
        }
    }

    /// `help.setBotUpdatesStatus#ec22cfcd`, answered by `Bool`.
    package struct HelpSetBotUpdatesStatus: TLFunction {
        package typealias Answer = Bool

        package var pendingUpdatesCount: Int32
        package var message: String

        package static var id: UInt32 { 0xec22cfcd }

        package init(pendingUpdatesCount: Int32, message: String) {
            self.pendingUpdatesCount = pendingUpdatesCount
            self.message = message
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            pendingUpdatesCount = try Int32(reading: &reader)
            message = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            pendingUpdatesCount.write(to: &writer)
            message.write(to: &writer)
        }
    }
}
