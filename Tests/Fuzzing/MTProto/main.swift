internal import FuzzDriver

FuzzDriver.main(mtprotoFuzzTargets)
