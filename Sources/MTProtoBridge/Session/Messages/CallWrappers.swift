internal import MTProtoTL

/// A call with what its wrappers said.
struct UnwrappedCall {
    var layer: Int32?
    var client: ClientInfo?
    var wantsUpdates = true
    /// It waits for these to succeed.
    var after: [MessageID] = []
    var functionID: UInt32
    /// From the function's constructor on.
    var body: TLReader
}

extension UnwrappedCall {
    /// More wrappers around one call are refused.
    static let wrapperCountMax = 16
    /// A call waits for so many others.
    static let afterCountMax = 64

    /// Takes the wrappers off, from the outside in; packed ones are unpacked on the way.
    init(_ reader: TLReader) throws(RPCError) {
        body = reader
        functionID = 0
        do {
            for _ in 0..<Self.wrapperCountMax {
                functionID = try body.peekID()
                guard try unwrap() else { return }
            }
        } catch {
            throw RPCError(error)
        }
        throw .inputRequestTooLong
    }

    /// Takes one wrapper off; `false` where there is none.
    private mutating func unwrap() throws(TLError) -> Bool {
        switch functionID {
        case TL.InvokeWithLayer.id: layer = try TL.InvokeWithLayer(reading: &body).layer
        case TL.InitConnection.id: client = ClientInfo(try TL.InitConnection(reading: &body))
        case TL.InvokeAfterMsg.id:
            after.append(MessageID(rawValue: try TL.InvokeAfterMsg(reading: &body).msgID))
        case TL.InvokeAfterMsgs.id:
            after += try TL.InvokeAfterMsgs(reading: &body).msgIDs.prefix(Self.afterCountMax).map(MessageID.init)
        case TL.InvokeWithoutUpdates.id:
            _ = try TL.InvokeWithoutUpdates(reading: &body)
            wantsUpdates = false
        case TL.InvokeWithMessagesRange.id: _ = try TL.InvokeWithMessagesRange(reading: &body)
        case TL.InvokeWithTakeout.id: _ = try TL.InvokeWithTakeout(reading: &body)
        case TL.InvokeWithGooglePlayIntegrity.id: _ = try TL.InvokeWithGooglePlayIntegrity(reading: &body)
        case TL.InvokeWithApnsSecret.id: _ = try TL.InvokeWithApnsSecret(reading: &body)
        case TL.InvokeWithReCaptcha.id: _ = try TL.InvokeWithReCaptcha(reading: &body)
        case TL.InvokeWithBusinessConnection.id: _ = try TL.InvokeWithBusinessConnection(reading: &body)
        default: return false
        }
        return true
    }
}

extension RPCError {
    /// What a call is refused with whose arguments cannot be read.
    init(_ error: TLError) {
        self =
            switch error {
            case .unknownConstructor(let id): .unknownConstructor(id)
            case .truncated, .invalidString, .tooDeep, .invalidCompression, .leftover: .inputFetchError
            case .inflatesTooFar: .inputRequestTooLong
            }
    }
}

extension ClientInfo {
    /// Texts of clients are shown to people and stored; longer ones are cut.
    private static let textCountMax = 128

    init(_ said: TL.InitConnection) {
        func cut(_ text: String) -> String { String(text.prefix(Self.textCountMax)) }
        self.init(
            apiID: said.apiID,
            deviceModel: cut(said.deviceModel),
            systemVersion: cut(said.systemVersion),
            appVersion: cut(said.appVersion),
            systemLanguage: cut(said.systemLangCode),
            languagePack: cut(said.langPack),
            language: cut(said.langCode)
        )
    }
}
