internal import Tenants

/// What clients are told of uploads and files that fail.
extension RPCError {
    init(_ error: UploadError) {
        switch error {
        case .partInvalid: self = .filePartInvalid
        case .partsInvalid: self = .filePartsInvalid
        case .partMissing(let part): self = .filePartMissing(Int32(clamping: part))
        case .tooMuch: self = .floodWait(seconds: 1)
        case .store(let error): self.init(error)
        }
    }

    init(_ error: ObjectError) {
        switch error.code {
        case .notFound: self = .locationInvalid
        case .full: self = .storageFull
        case .busy: self = .floodWait(seconds: 1)
        case .unavailable: self = .internalError
        }
    }
}
