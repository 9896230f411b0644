// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.resetPasswordFailedWait#e3779861`, a `account.ResetPasswordResult`.
    package struct AccountResetPasswordFailedWait: TLConstructor {
        package var retryDate: Int32

        package static var id: UInt32 { 0xe3779861 }

        package init(retryDate: Int32) {
            self.retryDate = retryDate
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            retryDate = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            retryDate.write(to: &writer)
        }
    }

    /// `account.resetPasswordRequestedWait#e9effc7d`, a `account.ResetPasswordResult`.
    package struct AccountResetPasswordRequestedWait: TLConstructor {
        package var untilDate: Int32

        package static var id: UInt32 { 0xe9effc7d }

        package init(untilDate: Int32) {
            self.untilDate = untilDate
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            untilDate = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            untilDate.write(to: &writer)
        }
    }

    /// `account.ResetPasswordResult`.
    package enum AccountResetPasswordResult: TLValue {
        case resetPasswordFailedWait(AccountResetPasswordFailedWait)
        case resetPasswordRequestedWait(AccountResetPasswordRequestedWait)
        case resetPasswordOk

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xe3779861: self = .resetPasswordFailedWait(try AccountResetPasswordFailedWait(readingFields: &reader))
            case 0xe9effc7d: self = .resetPasswordRequestedWait(try AccountResetPasswordRequestedWait(readingFields: &reader))
            case 0xe926d63e: self = .resetPasswordOk
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .resetPasswordFailedWait(let value): value.write(to: &writer)
            case .resetPasswordRequestedWait(let value): value.write(to: &writer)
            case .resetPasswordOk: writer.write(id: 0xe926d63e)
            }
        }
    }
}
