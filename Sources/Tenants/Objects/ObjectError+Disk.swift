internal import Foundation

extension ObjectError {
    /// What the disk said, in this layer's words; its own errors stay as they are.
    init(of error: any Error) {
        switch error {
        case let error as ObjectError: self = error
        case let error as CocoaError where Self.missing.contains(error.code): self.init(.notFound, "\(error)")
        case let error as CocoaError where error.code == .fileWriteOutOfSpace: self.init(.full, "\(error)")
        case let error as POSIXError where error.code == .ENOSPC: self.init(.full, "\(error)")
        default: self.init(.unavailable, "\(error)")
        }
    }

    private static let missing: Set<CocoaError.Code> = [.fileNoSuchFile, .fileReadNoSuchFile]
}
