// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `initConnection#c1cd5ea9`.
    package struct InitConnection: TLWrapper {
        package var apiID: Int32
        package var deviceModel: String
        package var systemVersion: String
        package var appVersion: String
        package var systemLangCode: String
        package var langPack: String
        package var langCode: String
        package var proxy: InputClientProxy?
        package var params: JSONValue?

        package static var id: UInt32 { 0xc1cd5ea9 }

        package init(
            apiID: Int32,
            deviceModel: String,
            systemVersion: String,
            appVersion: String,
            systemLangCode: String,
            langPack: String,
            langCode: String,
            proxy: InputClientProxy? = nil,
            params: JSONValue? = nil
        ) {
            self.apiID = apiID
            self.deviceModel = deviceModel
            self.systemVersion = systemVersion
            self.appVersion = appVersion
            self.systemLangCode = systemLangCode
            self.langPack = langPack
            self.langCode = langCode
            self.proxy = proxy
            self.params = params
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            apiID = try Int32(reading: &reader)
            deviceModel = try String(reading: &reader)
            systemVersion = try String(reading: &reader)
            appVersion = try String(reading: &reader)
            systemLangCode = try String(reading: &reader)
            langPack = try String(reading: &reader)
            langCode = try String(reading: &reader)
            proxy = flags & 0x1 != 0 ? try InputClientProxy(reading: &reader) : nil
            params = flags & 0x2 != 0 ? try JSONValue(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if proxy != nil { flags |= 0x1 }
            if params != nil { flags |= 0x2 }
            flags.write(to: &writer)
            apiID.write(to: &writer)
            deviceModel.write(to: &writer)
            systemVersion.write(to: &writer)
            appVersion.write(to: &writer)
            systemLangCode.write(to: &writer)
            langPack.write(to: &writer)
            langCode.write(to: &writer)
            proxy?.write(to: &writer)
            params?.write(to: &writer)
        }
    }

    /// `invokeAfterMsg#cb9f372d`.
    package struct InvokeAfterMsg: TLWrapper {
        package var msgID: Int64

        package static var id: UInt32 { 0xcb9f372d }

        package init(msgID: Int64) {
            self.msgID = msgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            msgID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            msgID.write(to: &writer)
        }
    }

    /// `invokeAfterMsgs#3dc4b4f0`.
    package struct InvokeAfterMsgs: TLWrapper {
        package var msgIDs: [Int64]

        package static var id: UInt32 { 0x3dc4b4f0 }

        package init(msgIDs: [Int64]) {
            self.msgIDs = msgIDs
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            msgIDs = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            msgIDs.write(to: &writer)
        }
    }

    /// `invokeWithApnsSecret#0dae54f8`.
    package struct InvokeWithApnsSecret: TLWrapper {
        package var nonce: String
        package var secret: String

        package static var id: UInt32 { 0x0dae54f8 }

        package init(nonce: String, secret: String) {
            self.nonce = nonce
            self.secret = secret
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try String(reading: &reader)
            secret = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            secret.write(to: &writer)
        }
    }

    /// `invokeWithBusinessConnection#dd289f8e`.
    package struct InvokeWithBusinessConnection: TLWrapper {
        package var connectionID: String

        package static var id: UInt32 { 0xdd289f8e }

        package init(connectionID: String) {
            self.connectionID = connectionID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            connectionID = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            connectionID.write(to: &writer)
        }
    }

    /// `invokeWithGooglePlayIntegrity#1df92984`.
    package struct InvokeWithGooglePlayIntegrity: TLWrapper {
        package var nonce: String
        package var token: String

        package static var id: UInt32 { 0x1df92984 }

        package init(nonce: String, token: String) {
            self.nonce = nonce
            self.token = token
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try String(reading: &reader)
            token = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            token.write(to: &writer)
        }
    }

    /// `invokeWithLayer#da9b0d0d`.
    package struct InvokeWithLayer: TLWrapper {
        package var layer: Int32

        package static var id: UInt32 { 0xda9b0d0d }

        package init(layer: Int32) {
            self.layer = layer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            layer = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            layer.write(to: &writer)
        }
    }

    /// `invokeWithMessagesRange#365275f2`.
    package struct InvokeWithMessagesRange: TLWrapper {
        package var range: MessageRange

        package static var id: UInt32 { 0x365275f2 }

        package init(range: MessageRange) {
            self.range = range
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            range = try MessageRange(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            range.write(to: &writer)
        }
    }

    /// `invokeWithReCaptcha#adbb0f94`.
    package struct InvokeWithReCaptcha: TLWrapper {
        package var token: String

        package static var id: UInt32 { 0xadbb0f94 }

        package init(token: String) {
            self.token = token
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            token = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            token.write(to: &writer)
        }
    }

    /// `invokeWithTakeout#aca9fd2e`.
    package struct InvokeWithTakeout: TLWrapper {
        package var takeoutID: Int64

        package static var id: UInt32 { 0xaca9fd2e }

        package init(takeoutID: Int64) {
            self.takeoutID = takeoutID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            takeoutID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            takeoutID.write(to: &writer)
        }
    }

    /// `invokeWithoutUpdates#bf9459b7`.
    package struct InvokeWithoutUpdates: TLWrapper {
        package static var id: UInt32 { 0xbf9459b7 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `langpack.getDifference#cd984aa5`, answered by `LangPackDifference`.
    package struct LangpackGetDifference: TLFunction {
        package typealias Answer = LangPackDifference

        package var langPack: String
        package var langCode: String
        package var fromVersion: Int32

        package static var id: UInt32 { 0xcd984aa5 }

        package init(langPack: String, langCode: String, fromVersion: Int32) {
            self.langPack = langPack
            self.langCode = langCode
            self.fromVersion = fromVersion
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langPack = try String(reading: &reader)
            langCode = try String(reading: &reader)
            fromVersion = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langPack.write(to: &writer)
            langCode.write(to: &writer)
            fromVersion.write(to: &writer)
        }
    }

    /// `langpack.getLangPack#f2f2330a`, answered by `LangPackDifference`.
    package struct LangpackGetLangPack: TLFunction {
        package typealias Answer = LangPackDifference

        package var langPack: String
        package var langCode: String

        package static var id: UInt32 { 0xf2f2330a }

        package init(langPack: String, langCode: String) {
            self.langPack = langPack
            self.langCode = langCode
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langPack = try String(reading: &reader)
            langCode = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langPack.write(to: &writer)
            langCode.write(to: &writer)
        }
    }

    /// `langpack.getLanguage#6a596502`, answered by `LangPackLanguage`.
    package struct LangpackGetLanguage: TLFunction {
        package typealias Answer = LangPackLanguage

        package var langPack: String
        package var langCode: String

        package static var id: UInt32 { 0x6a596502 }

        package init(langPack: String, langCode: String) {
            self.langPack = langPack
            self.langCode = langCode
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langPack = try String(reading: &reader)
            langCode = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langPack.write(to: &writer)
            langCode.write(to: &writer)
        }
    }

    /// `langpack.getLanguages#42c6978f`, answered by `Vector<LangPackLanguage>`.
    package struct LangpackGetLanguages: TLFunction {
        package typealias Answer = [LangPackLanguage]

        package var langPack: String

        package static var id: UInt32 { 0x42c6978f }

        package init(langPack: String) {
            self.langPack = langPack
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langPack = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langPack.write(to: &writer)
        }
    }

    /// `langpack.getStrings#efea3803`, answered by `Vector<LangPackString>`.
    package struct LangpackGetStrings: TLFunction {
        package typealias Answer = [LangPackString]

        package var langPack: String
        package var langCode: String
        package var keys: [String]

        package static var id: UInt32 { 0xefea3803 }

        package init(langPack: String, langCode: String, keys: [String]) {
            self.langPack = langPack
            self.langCode = langCode
            self.keys = keys
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langPack = try String(reading: &reader)
            langCode = try String(reading: &reader)
            keys = try [String](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langPack.write(to: &writer)
            langCode.write(to: &writer)
            keys.write(to: &writer)
        }
    }
}
