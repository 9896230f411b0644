// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `codeSettings#ad253d78`, a `CodeSettings`.
    package struct CodeSettings: TLConstructor {
        package var allowFlashcall: Bool
        package var currentNumber: Bool
        package var allowAppHash: Bool
        package var allowMissedCall: Bool
        package var allowFirebase: Bool
        package var unknownNumber: Bool
        package var logoutTokens: [TLBytes]?
        package var token: String?
        package var appSandbox: Bool?

        package static var id: UInt32 { 0xad253d78 }

        package init(
            allowFlashcall: Bool = false,
            currentNumber: Bool = false,
            allowAppHash: Bool = false,
            allowMissedCall: Bool = false,
            allowFirebase: Bool = false,
            unknownNumber: Bool = false,
            logoutTokens: [TLBytes]? = nil,
            token: String? = nil,
            appSandbox: Bool? = nil
        ) {
            self.allowFlashcall = allowFlashcall
            self.currentNumber = currentNumber
            self.allowAppHash = allowAppHash
            self.allowMissedCall = allowMissedCall
            self.allowFirebase = allowFirebase
            self.unknownNumber = unknownNumber
            self.logoutTokens = logoutTokens
            self.token = token
            self.appSandbox = appSandbox
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            allowFlashcall = flags & 0x1 != 0
            currentNumber = flags & 0x2 != 0
            allowAppHash = flags & 0x10 != 0
            allowMissedCall = flags & 0x20 != 0
            allowFirebase = flags & 0x80 != 0
            unknownNumber = flags & 0x200 != 0
            logoutTokens = flags & 0x40 != 0 ? try [TLBytes](reading: &reader) : nil
            token = flags & 0x100 != 0 ? try String(reading: &reader) : nil
            appSandbox = flags & 0x100 != 0 ? try Bool(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if allowFlashcall { flags |= 0x1 }
            if currentNumber { flags |= 0x2 }
            if allowAppHash { flags |= 0x10 }
            if allowMissedCall { flags |= 0x20 }
            if allowFirebase { flags |= 0x80 }
            if unknownNumber { flags |= 0x200 }
            if logoutTokens != nil { flags |= 0x40 }
            if token != nil, appSandbox != nil { flags |= 0x100 }
            flags.write(to: &writer)
            logoutTokens?.write(to: &writer)
            if flags & 0x100 != 0 { token?.write(to: &writer) }
            if flags & 0x100 != 0 { appSandbox?.write(to: &writer) }
        }
    }
}
