export type VenueKind = 'conference' | 'journal' | 'preprint' | 'other'

/**
 * The venues, a line each: `Name | other names | older names | misspellings`, names parted by `;`.
 * Names match whatever their case, spaces and punctuation; one led by `!` is also a word or another
 * thing in lower case and matches only as written. Misspellings are ones seen in lists.
 */
export const venueLines: Record<VenueKind, string> = {
  conference: `
NeurIPS | Neural Information Processing Systems; Advances in Neural Information Processing Systems; Conference on Neural Information Processing Systems; Annual Conference on Neural Information Processing Systems | NIPS; ANIPS | NeurlPS; NeruIPS; NeurIP; NeuIPS; NuerIPS; NeurrIPS; NeurlIPS; NerurIPS; NeurISP; NeurPIS; NIPs
ICML | International Conference on Machine Learning | | IMCL; ICLM
ICLR | International Conference on Learning Representations | | ILCR; ICRL; ICLRR
AISTATS | International Conference on Artificial Intelligence and Statistics; Artificial Intelligence and Statistics | | AISTAT; AISTATs
UAI | Conference on Uncertainty in Artificial Intelligence; Uncertainty in Artificial Intelligence
COLT | Conference on Learning Theory; Annual Conference on Learning Theory | Computational Learning Theory
ALT | Algorithmic Learning Theory
COLM | Conference on Language Modeling
CoRL | Conference on Robot Learning
CoLLAs | Conference on Lifelong Learning Agents
AutoML | International Conference on Automated Machine Learning
LoG | Learning on Graphs Conference; Learning on Graphs; !LoG
CPAL | Conference on Parsimony and Learning
ACML | Asian Conference on Machine Learning
ECML PKDD | ECML; PKDD; ECML-PKDD; ECML/PKDD; European Conference on Machine Learning and Principles and Practice of Knowledge Discovery in Databases
L4DC | Learning for Dynamics and Control
MIDL | Medical Imaging with Deep Learning
MLSys | Conference on Machine Learning and Systems; Machine Learning and Systems | SysML
AAAI | AAAI Conference on Artificial Intelligence; National Conference on Artificial Intelligence; Conference on Artificial Intelligence | | AAA I; AAAl
IJCAI | International Joint Conference on Artificial Intelligence; International Joint Conferences on Artificial Intelligence; IJCAI-PRICAI; IJCAI-ECAI | | ICJAI; IJACI; IJCA
ECAI | European Conference on Artificial Intelligence
PRICAI | Pacific Rim International Conference on Artificial Intelligence
AAMAS | International Conference on Autonomous Agents and Multiagent Systems; Autonomous Agents and Multiagent Systems
AIES
FAccT | ACM Conference on Fairness, Accountability, and Transparency | FAT*
AIIDE
ICAPS
KR
CogSci | Annual Meeting of the Cognitive Science Society
GECCO | Genetic and Evolutionary Computation Conference
CEC | IEEE Congress on Evolutionary Computation
IJCNN | International Joint Conference on Neural Networks
ICANN | International Conference on Artificial Neural Networks
ICONIP | International Conference on Neural Information Processing
ESANN
ICMLA | International Conference on Machine Learning and Applications
CVPR | Conference on Computer Vision and Pattern Recognition; Computer Vision and Pattern Recognition | | CPVR; CVRP; CVPRR
ICCV | International Conference on Computer Vision | | ICVV; ICCCV
ECCV | European Conference on Computer Vision; Computer Vision ECCV | | ECV; ECCVV
WACV | Winter Conference on Applications of Computer Vision | | WCAV
BMVC | British Machine Vision Conference
ACCV | Asian Conference on Computer Vision
3DV | International Conference on 3D Vision
ICIP | International Conference on Image Processing
ICPR | International Conference on Pattern Recognition
ICME | International Conference on Multimedia and Expo
ICCP | International Conference on Computational Photography
ICVGIP
PRCV
ACPR
CRV
ICB
IJCB
FG | !FG; International Conference on Automatic Face and Gesture Recognition
MICCAI | Medical Image Computing and Computer Assisted Intervention
ISBI | International Symposium on Biomedical Imaging
IPMI
ACM MM | ACMMM; ACM Multimedia; ACM International Conference on Multimedia; ACM-MM; MM; !MM
MMAsia | ACM Multimedia Asia
ICMR | International Conference on Multimedia Retrieval
MMM | !MMM
ICMI | International Conference on Multimodal Interaction
SIGGRAPH | ACM SIGGRAPH; SIGGRAPH Conference; SIGGRAPH (TOG) | | SIGGRPAH; SIGRAPH; SIGGRAPHH
SIGGRAPH Asia | SIGGRAPHAsia; SIGGRAPH-Asia; ACM SIGGRAPH Asia
Eurographics | !EG
SGP | Symposium on Geometry Processing
EGSR
SCA
I3D | !I3D
PG | !PG; Pacific Graphics
ACL | Annual Meeting of the Association for Computational Linguistics; Association for Computational Linguistics; ACL-IJCNLP; ACL/IJCNLP
EMNLP | Conference on Empirical Methods in Natural Language Processing; Empirical Methods in Natural Language Processing; EMNLP-IJCNLP | | EMLNP; ENMLP; EMNPL
NAACL | NAACL-HLT; North American Chapter of the Association for Computational Linguistics; HLT-NAACL | | NACCL; NACL; NAACLL
EACL | European Chapter of the Association for Computational Linguistics
AACL | AACL-IJCNLP; IJCNLP-AACL
COLING | International Conference on Computational Linguistics; LREC-COLING | | COLLING
CoNLL | Conference on Computational Natural Language Learning
IJCNLP
LREC | International Conference on Language Resources and Evaluation
SemEval
*SEM
WMT | Conference on Machine Translation
IWSLT
INLG
SIGDIAL
NLPCC
CCL
AKBC
BlackboxNLP
SIGIR | International ACM SIGIR Conference on Research and Development in Information Retrieval
SIGIR-AP
ECIR | European Conference on Information Retrieval
CIKM | International Conference on Information and Knowledge Management
WSDM | International Conference on Web Search and Data Mining
RecSys | ACM Conference on Recommender Systems
WWW | The Web Conference; TheWebConf; ACM Web Conference; International World Wide Web Conference; Web Conference
KDD | SIGKDD; ACM SIGKDD; Knowledge Discovery and Data Mining; ACM SIGKDD Conference on Knowledge Discovery and Data Mining | | KKD
ICDM | International Conference on Data Mining
SDM | SIAM International Conference on Data Mining
PAKDD
ICTIR
CHIIR
TREC
ISMIR | International Society for Music Information Retrieval Conference
ASONAM
ISWC
ESWC
DSAA
IEEE Big Data | International Conference on Big Data; IEEE BigData; BigData
ICWSM
HT | !HT
UMAP
IUI | International Conference on Intelligent User Interfaces
SIGMOD | International Conference on Management of Data; ACM SIGMOD
VLDB | PVLDB; Proceedings of the VLDB Endowment; VLDB Endowment; International Conference on Very Large Data Bases
ICDE | International Conference on Data Engineering
EDBT
PODS | !PODS
CIDR | Conference on Innovative Data Systems Research
DASFAA
OSDI | Symposium on Operating Systems Design and Implementation
SOSP | Symposium on Operating Systems Principles
NSDI | Symposium on Networked Systems Design and Implementation
USENIX ATC | ATC; !ATC; USENIX Annual Technical Conference
FAST | !FAST; USENIX FAST; Conference on File and Storage Technologies
EuroSys | European Conference on Computer Systems
ASPLOS
ISCA | International Symposium on Computer Architecture
MICRO | !MICRO; IEEE/ACM International Symposium on Microarchitecture
HPCA | International Symposium on High-Performance Computer Architecture
SC | !SC; Supercomputing; International Conference for High Performance Computing, Networking, Storage and Analysis
PPoPP | Principles and Practice of Parallel Programming
CGO | Code Generation and Optimization
PACT | !PACT
ICS | !ICS; International Conference on Supercomputing
IPDPS | International Parallel and Distributed Processing Symposium
HPDC
ICPP | International Conference on Parallel Processing
CCGrid
CLUSTER | !CLUSTER; IEEE Cluster
Euro-Par
SoCC | Symposium on Cloud Computing
Middleware | !Middleware; ACM/IFIP/USENIX Middleware Conference; Middleware Conference
HotOS
HotNets
HotCloud
HotStorage
APSys
EuroMLSys
SIGCOMM
INFOCOM | IEEE Conference on Computer Communications
CoNEXT
IMC | !IMC
MobiCom | International Conference on Mobile Computing and Networking
MobiSys
SenSys
UbiComp
APNet
ICDCS | International Conference on Distributed Computing Systems
ICC | !ICC
GLOBECOM
SIGMETRICS
PODC
DISC
SPAA
ISPASS
DAC | !DAC; Design Automation Conference
DATE | !DATE; DATE Conference; Design, Automation and Test in Europe
ICCAD
ASP-DAC
FPGA | !FPGA
FCCM
FPL
ISSCC
RTSS
RTAS
EMSOFT
MLArchSys
PLDI | Programming Language Design and Implementation
POPL
OOPSLA
ECOOP
ICFP
SPLASH
CC | !CC
ICSE | International Conference on Software Engineering
FSE | ESEC/FSE; Foundations of Software Engineering
ASE | !ASE; Automated Software Engineering
ISSTA
ICSME
SANER
ICPC
MSR | !MSR; Mining Software Repositories
ICST
ISSRE
ESEM
EASE | !EASE
RE | !RE
PROMISE | !PROMISE
Internetware
CAV | !CAV
TACAS
USENIX Security | USENIX Security Symposium; USENIX Sec; Usenix Security
S&P | IEEE S&P; IEEE Symposium on Security and Privacy; Oakland; !Oakland; SP; !SP; IEEE SP
CCS | ACM CCS; Conference on Computer and Communications Security
NDSS | Network and Distributed System Security Symposium
EuroS&P | EuroSP; IEEE EuroS&P
SaTML | IEEE Conference on Secure and Trustworthy Machine Learning
PETS | !PETS; PoPETs
RAID | !RAID
ACSAC
AsiaCCS | ASIACCS
ESORICS
DSN | !DSN
WOOT | !WOOT
CRYPTO | !CRYPTO
EUROCRYPT
SOUPS | !SOUPS
AISec
STOC
FOCS
SODA | !SODA
ITCS
ICALP
ISIT
ICRA | International Conference on Robotics and Automation | | IRCA
IROS | International Conference on Intelligent Robots and Systems | | IORS
RSS | !RSS; Robotics: Science and Systems
HRI | International Conference on Human-Robot Interaction
Humanoids
CASE | !CASE
ISER
WAFR
ITSC
IV | !IV; Intelligent Vehicles Symposium
ACC | !ACC
CDC | !CDC
CHI | !CHI; ACM CHI; CHI Conference on Human Factors in Computing Systems
CSCW
UIST
DIS | !DIS
IEEE VR
VRST
ISMAR
VIS | !VIS; IEEE VIS
ICASSP | International Conference on Acoustics, Speech and Signal Processing
Interspeech | Annual Conference of the International Speech Communication Association | | InterSpeach
ASRU
SLT | !SLT; IEEE SLT; Spoken Language Technology Workshop
ISCSLP
APSIPA
WASPAA
MLSP
EUSIPCO
DCASE
RECOMB
ISMB
PSB
BIBM
ML4H
MLHC
CHIL
SIGCSE
L@S
EDM | !EDM
LAK
SIGSPATIAL
GIS | !GIS
SPIE
RLC | Reinforcement Learning Conference
RLDM
NTIRE
OOD-CV
CLeaR
ICNN
CPAIOR`,
  journal: `
TPAMI | IEEE TPAMI; PAMI; T-PAMI; IEEE Transactions on Pattern Analysis and Machine Intelligence; IEEE Trans. Pattern Anal. Mach. Intell. | | TAPMI; TPMAI
IJCV | International Journal of Computer Vision; Int. J. Comput. Vis.
TIP | !TIP; IEEE TIP; IEEE Transactions on Image Processing
TMM | IEEE TMM; IEEE Transactions on Multimedia
TCSVT | IEEE TCSVT; IEEE Transactions on Circuits and Systems for Video Technology
TVCG | IEEE TVCG; IEEE Transactions on Visualization and Computer Graphics
TOG | ACM TOG; ToG; ACM Transactions on Graphics; ACM Trans. Graph.
CGF | Computer Graphics Forum
TMI | IEEE TMI; IEEE Transactions on Medical Imaging
MedIA | Medical Image Analysis; MIA; !MIA
CVIU | Computer Vision and Image Understanding
Pattern Recognition | PR; !PR
Pattern Recognition Letters | PRL
Image and Vision Computing | IVC
JMLR | Journal of Machine Learning Research
TMLR | Transactions on Machine Learning Research
DMLR
Machine Learning | !Machine Learning; Mach. Learn.
JAIR | Journal of Artificial Intelligence Research
Artificial Intelligence | !Artificial Intelligence; AIJ
AI Magazine
AI Open
Neural Networks | !Neural Networks
Neural Computation | !Neural Computation
Neurocomputing
Neural Computing and Applications
Neural Processing Letters
TNNLS | IEEE TNNLS; IEEE Transactions on Neural Networks and Learning Systems | TNN; IEEE TNN; IEEE Transactions on Neural Networks
TAI | IEEE TAI; IEEE Transactions on Artificial Intelligence
TETCI | IEEE TETCI; IEEE (TETCI); IEEE Transactions on Emerging Topics in Computational Intelligence
TEVC | IEEE Transactions on Evolutionary Computation
TCYB | IEEE Transactions on Cybernetics; IEEE TCYB
TSMC | IEEE Transactions on Systems, Man, and Cybernetics
TKDE | IEEE TKDE; IEEE Transactions on Knowledge and Data Engineering
TKDD | ACM Transactions on Knowledge Discovery from Data
TOIS | ACM TOIS; ACM Transactions on Information Systems
TORS
TIST | ACM TIST; ACM Transactions on Intelligent Systems and Technology
TWEB
TODS
TACL | Transactions of the Association for Computational Linguistics
Computational Linguistics | !Computational Linguistics; !CL
TASLP | IEEE/ACM TASLP; IEEE/ACM Transactions on Audio, Speech, and Language Processing
TALLIP
TSP | !TSP; IEEE TSP; IEEE Transactions on Signal Processing
SPL | IEEE SPL; IEEE Signal Processing Letters
IEEE Signal Processing Magazine | IEEE SPM; SPM
TIFS | IEEE TIFS; IEEE Transactions on Information Forensics and Security
TDSC | IEEE TDSC; IEEE Transactions on Dependable and Secure Computing
TOPS
Computers & Security | Comput. Secur.
TSE | IEEE TSE; IEEE Transactions on Software Engineering
TOSEM | ACM TOSEM; ACM Transactions on Software Engineering and Methodology
EMSE
TPDS | IEEE TPDS; IEEE Transactions on Parallel and Distributed Systems
TC | !TC; IEEE TC; IEEE Transactions on Computers
TCAD | IEEE TCAD
TACO | !TACO; ACM TACO
TOCS
TOS
TON | !ToN; IEEE/ACM Transactions on Networking
TMC | IEEE TMC; IEEE Transactions on Mobile Computing
TWC | IEEE TWC
JSAC | IEEE JSAC
TII | IEEE TII
IoTJ | IEEE IoTJ; IEEE Internet of Things Journal; IoT-J
TITS | T-ITS; IEEE TITS; IEEE Transactions on Intelligent Transportation Systems
TIV | IEEE TIV
TGRS | IEEE TGRS; IEEE Transactions on Geoscience and Remote Sensing
GRSL
TRO | T-RO; IEEE T-RO; IEEE Transactions on Robotics
RA-L | RAL; IEEE RA-L; IEEE Robotics and Automation Letters
IJRR
Science Robotics
JBHI | IEEE JBHI
TIM | !TIM
TBD | !TBD
TNSE
TNSM
TCSS | IEEE TCSS
TAC | !TAC
TAFFC | IEEE Transactions on Affective Computing
TBIOM | T-BIOM; IEEE T-BIOM
TCI | !TCI
IEEE Access
IEEE Micro
IEEE Computer
IEEE Internet Computing
IEEE Network
IEEE Commun. Mag. | IEEE Communications Magazine
IEEE Control Systems Letters
Proceedings of the IEEE | Proc. IEEE
IMWUT
PACMHCI
PACMPL
CSUR | ACM CSUR; ACM Computing Surveys; ACM Comput. Surv.; ACM Computing Survey
Communications of the ACM | CACM
SIGKDD Explorations | SIGKDD Explor.
Information Sciences | !Information Sciences; InfSc
Information Fusion | !Information Fusion
Information Processing & Management | IPM
Knowledge-Based Systems | KBS
Expert Systems with Applications | ESWA; Expert Syst. Appl.
Engineering Applications of Artificial Intelligence | EAAI
Applied Soft Computing
Applied Intelligence
Data Mining and Knowledge Discovery | DMKD; DAMI
KAIS | KIS; !KIS
The Visual Computer | Visual Computer
Signal Processing: Image Communication | SPIC
FGCS | Future Generation Computer Systems
SIAM Journal on Imaging Sciences
SIAM Review
Nature | !Nature
Nature Communications | Nat Commun; Nat. Commun.
Nature Machine Intelligence | Nat Mach Intell; Nat. Mach. Intell.
Nature Methods | Nat Methods
Nature Biotechnology | Nat Biotechnol
Nature Medicine
Nature Computational Science
Nature Human Behaviour
Nature Chemistry
Nature Reviews
Nature Biomedical Engineering
npj Digital Medicine
Science | !Science
Science Advances | Sci. Adv.
Scientific Reports | Sci Rep; Sci. Rep.
Scientific Data
Cell | !Cell
Cell Systems
Patterns | !Patterns
PNAS | Proceedings of the National Academy of Sciences
PLOS ONE | PLoS One
PLOS Computational Biology | PLoS Comput Biol
eLife
Bioinformatics | !Bioinformatics
Briefings in Bioinformatics | Brief Bioinform
Bioinformatics Advances
Nucleic Acids Research | NAR; !NAR
Protein Science
Biology | !Biology
Molecules | !Molecules
Biomolecules | !Biomolecules
Current Opinion in Structural Biology | Curr Opin Struct Biol
Current Opinion in Chemical Biology
Current Protocols
JACS | J. Am. Chem. Soc.
JCIM | J. Chem. Inf. Model.
JCTC | J. Chem. Theory Comput.
ACS Synth. Biol. | ACS Synthetic Biology
ACS Catal. | ACS Catalysis
Angew. Chem. Int. Ed.
Chem. Rev. | Chemical Reviews
Chemical Science | Chem. Sci.
Int. J. Mol. Sci. | International Journal of Molecular Sciences
Frontiers in Immunology | Front. Immunol.
WIREs
National Science Review | NSR
Entropy | !Entropy
Sensors | !Sensors
Remote Sensing | !Remote Sensing
Distill | !Distill
Foundations and Trends in Machine Learning
Quantitative Biology`,
  preprint: `
arXiv | arXiv preprint; arXiv.org; arXiv e-prints; CoRR; arXiv CoRR | | arviv; arXive; axXiv; arXvi; axriv; aixiv; arxv; arXi
bioRxiv | bioRxiv preprint | | bioRvix
medRxiv
ChemRxiv
TechRxiv
PsyArXiv
SSRN
OpenReview
Preprint | Pre-print; Preprints; Under Review; In Submission; Submitted
IACR ePrint | ePrint; !ePrint; Cryptology ePrint Archive
Research Square
HAL | !HAL
Zenodo`,
  other: `
Transformer Circuits Thread | Transformer Circuits
PhD Thesis | Ph.D. Thesis; Doctoral Dissertation; Dissertation
Master's Thesis | Master Thesis; MSc Thesis
Technical Report | Tech Report; Tech. Rep.; OpenAI Technical Report
Blog | Blog Post; OpenAI Blog; Google AI Blog
Book | !Book
MIT Press
Springer
PMLR | Proceedings of Machine Learning Research; JMLR W&CP
LNCS | Lecture Notes in Computer Science`,
}
