// 
#include "CRocksDB.h"
